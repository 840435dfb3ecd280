package fr.releve.matching.plan;

import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.travel.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the vacancies are, and which of them one doctor may serve on one day. */
final class Sites {

    private final Pairs pairs;
    private final Map<Place, Set<UUID>> vacanciesAt = new HashMap<>();

    /** Near each place, itself among them; the road does not change. */
    private final Map<Place, Set<Place>> near = new HashMap<>();

    Sites(Pairs pairs) {
        this.pairs = pairs;
    }

    void put(Vacancy vacancy) {
        var place = vacancy.place();
        if (!near.containsKey(place)) {
            meet(place);
        }
        vacanciesAt.computeIfAbsent(place, it -> new TreeSet<>()).add(vacancy.id());
    }

    private void meet(Place place) {
        Set<Place> found = new HashSet<>(Set.of(place));
        near.forEach((other, itsNear) -> {
            if (pairs.onOneDay(place, other)) {
                itsNear.add(place);
                found.add(other);
            }
        });
        near.put(place, found);
    }

    void remove(Vacancy vacancy) {
        vacanciesAt.getOrDefault(vacancy.place(), Set.of()).remove(vacancy.id());
    }

    private Stream<Place> near(Place place) {
        var known = near.get(place);
        return known == null ? near.keySet().stream().filter(it -> pairs.onOneDay(place, it)) : known.stream();
    }

    /** Other vacancies at the place or near it, by id. */
    List<UUID> onOneDayWith(Vacancy vacancy) {
        return near(vacancy.place())
                .flatMap(it -> vacanciesAt.getOrDefault(it, Set.of()).stream())
                .filter(it -> !it.equals(vacancy.id()))
                .sorted()
                .toList();
    }
}
