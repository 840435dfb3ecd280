package fr.releve.gateway.doctor;

import fr.releve.gateway.map.Ring;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What lies within the minutes that a doctor accepts to drive.
 *
 * @param needs open ones of the doctor's specialty
 * @param communes how many of them have such needs
 * @param ring null where not enough has been said
 */
record Reach(
        String home,
        int minutes,
        int needs,
        int communes,
        @Nullable Ring ring) {

    static final Reach UNKNOWN = new Reach("", 0, 0, 0, null);

    static Reach of(
            Place.Commune home, int minutes, String specialty, List<Place.Commune> communes, List<Vacancy> open) {
        List<Place.Commune> within =
                communes.stream().filter(it -> home.minutesTo(it) <= minutes).toList();
        Set<String> codes = within.stream().map(Place.Commune::insee).collect(Collectors.toSet());
        List<String> needing = open.stream()
                .filter(it -> it.specialty().equals(specialty))
                .map(Vacancy::commune)
                .filter(codes::contains)
                .toList();
        Set<String> where = Set.copyOf(needing);
        return new Reach(
                home.name(), minutes, needing.size(), where.size(), Ring.of(home, minutes, communes, within, where));
    }
}
