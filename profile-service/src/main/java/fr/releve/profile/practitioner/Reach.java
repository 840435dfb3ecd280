package fr.releve.profile.practitioner;

import fr.releve.kit.place.Journey;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import fr.releve.profile.practitioner.PractitionerSearch.Filter;
import fr.releve.profile.practitioner.PractitionerSearch.Near;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which doctors come to a coordinator's territories: those who live there, and those to whom something could be proposed there, by the
 * journey that they accept. Only of these does a coordinator read the whole file, see the papers and vouch for them.
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

    /**
     * Whose file somebody reads whole: their own; all of them who administers; a coordinator, of who comes to their territories. Of anybody
     * else, whom a proposal of before may name, they read neither how to reach them nor any number or paper.
     *
     * @return ids of some of these
     */
    public Set<UUID> openTo(Caller reader, Collection<Practitioner> doctors) {
        var all = doctors.stream().map(Practitioner::id).collect(Collectors.toSet());
        var homes = doctors.stream().map(it -> it.profile().homeCommune()).collect(Collectors.toSet());
        var near = reader.is(Roles.ADMINISTRATOR) || doctors.isEmpty() ? null : near(homes, reader);
        if (near == null) {
            return all;
        }
        var own = doctors.stream().filter(it -> reader.owns(it.account())).map(Practitioner::id);
        return Stream.concat(own, search.coming(all, near).stream()).collect(Collectors.toSet());
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
