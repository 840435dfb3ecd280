package fr.releve.matching.plan.mapping;

import fr.releve.matching.plan.Placing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the exchanges of a full plan did to the doctors they moved: kept so that the next plan can be made as if there had never been
 * any, and no family's wish of yesterday decides between doctors today (Code du travail, L1132-1).
 *
 * @param before placings of those doctors in the plan made without family data
 * @param after their placings once exchanged
 */
record Exchanged(List<Placing> before, List<Placing> after) {

    static final Exchanged NONE = new Exchanged(List.of(), List.of());

    Exchanged {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Exchanged between(List<Placing> before, List<Placing> after) {
        Set<UUID> moved = doctors(before);
        moved.addAll(doctors(after));
        moved.removeIf(it -> of(it, before).equals(of(it, after)));
        return new Exchanged(of(moved, before), of(moved, after));
    }

    /** These placings with every exchange taken back that still stands as it was made. */
    List<Placing> undoneIn(List<Placing> published) {
        Set<UUID> standing = doctors(before);
        standing.addAll(doctors(after));
        standing.removeIf(it -> !of(it, after).equals(of(it, published)));
        List<Placing> undone = new ArrayList<>(published);
        undone.removeIf(it -> standing.contains(it.practitionerId()));
        undone.addAll(of(standing, before));
        return undone;
    }

    private static Set<UUID> doctors(List<Placing> placings) {
        Set<UUID> doctors = new LinkedHashSet<>();
        placings.forEach(it -> doctors.add(it.practitionerId()));
        return doctors;
    }

    private static Set<Placing> of(UUID doctor, List<Placing> placings) {
        return new HashSet<>(of(Set.of(doctor), placings));
    }

    private static List<Placing> of(Set<UUID> doctors, List<Placing> placings) {
        return placings.stream()
                .filter(it -> doctors.contains(it.practitionerId()))
                .toList();
    }
}
