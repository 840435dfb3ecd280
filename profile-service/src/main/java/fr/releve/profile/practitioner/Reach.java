package fr.releve.profile.practitioner;

import fr.releve.kit.place.Journey;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which doctors come to a coordinator's territories: those who live there, and those to whom something could be proposed there, by the
 * journey that they accept. Only of these does a coordinator see the papers and vouch for them.
 */
@ApplicationScoped
public class Reach {

    private static final String EVERYWHERE = "*";

    private final Communes communes;
    private final ReachConfig config;

    public Reach(Communes communes, ReachConfig config) {
        this.communes = communes;
        this.config = config;
    }

    /** @throws NotAllowed if the doctor comes to none of the coordinator's territories */
    public void mustInclude(Practitioner doctor, Caller coordinator) {
        if (!of(coordinator).test(doctor)) {
            throw new NotAllowed("This doctor comes to none of your territories.");
        }
    }

    /** For many doctors at once. */
    public Predicate<Practitioner> of(Caller coordinator) {
        if (coordinator.actsFor(EVERYWHERE)) {
            return anybody -> true;
        }
        List<Commune> places = communes.listOf(coordinator.territories());
        Map<String, Integer> minutes = new HashMap<>();
        return it -> minutes.computeIfAbsent(it.profile().homeCommune(), home -> nearest(home, places)) <= limit(it);
    }

    private int nearest(String home, List<Commune> places) {
        return communes.findByIdOptional(home).stream()
                .flatMapToInt(from -> places.stream().mapToInt(to -> minutes(from, to)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int minutes(Commune from, Commune to) {
        return Journey.minutes(Journey.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude()));
    }

    private int limit(Practitioner it) {
        var profile = it.profile();
        return profile.acceptsOvernight()
                ? profile.maxTravelMinutes() * config.overnightFactor()
                : profile.maxTravelMinutes();
    }
}
