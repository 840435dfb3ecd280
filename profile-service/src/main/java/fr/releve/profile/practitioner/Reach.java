package fr.releve.profile.practitioner;

import fr.releve.kit.place.Journey;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import fr.releve.profile.practitioner.PractitionerSearch.Filter;
import fr.releve.profile.practitioner.PractitionerSearch.Near;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which doctors come to a coordinator's territories: those who live there, and those to whom something could be proposed there, by the
 * journey that they accept. Only of these does a coordinator see the papers and vouch for them.
 */
@ApplicationScoped
public class Reach {

    private static final String EVERYWHERE = "*";

    private final Communes communes;
    private final PractitionerSearch search;
    private final ReachConfig config;

    public Reach(Communes communes, PractitionerSearch search, ReachConfig config) {
        this.communes = communes;
        this.search = search;
        this.config = config;
    }

    /** @throws NotAllowed if the doctor comes to none of the coordinator's territories */
    public void mustInclude(Practitioner doctor, Caller coordinator) {
        var near = near(List.of(doctor.profile().homeCommune()), coordinator);
        if (search.count(Filter.of(doctor.id()), near) == 0) {
            throw new NotAllowed("This doctor comes to none of your territories.");
        }
    }

    /** For many doctors at once; null for a coordinator of all territories. */
    @Nullable
    Near of(Caller coordinator) {
        return near(search.homes(), coordinator);
    }

    private @Nullable Near near(Collection<String> homes, Caller coordinator) {
        if (coordinator.actsFor(EVERYWHERE)) {
            return null;
        }
        List<Commune> places = communes.listOf(coordinator.territories());
        if (places.isEmpty()) {
            return new Near(Map.of(), config.overnightFactor());
        }
        return new Near(
                communes.listNamed(homes).stream()
                        .collect(Collectors.toMap(Commune::insee, home -> minutesToNearest(home, places))),
                config.overnightFactor());
    }

    private static int minutesToNearest(Commune home, List<Commune> places) {
        return Journey.minutes(places.stream()
                .mapToDouble(to -> Journey.kilometres(home.latitude(), home.longitude(), to.latitude(), to.longitude()))
                .min()
                .orElseThrow());
    }
}
