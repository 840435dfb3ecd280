package fr.releve.matching.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The pairs that pass every gate, to be found from either side, in the order of the other side's ids. */
final class Candidates {

    private final Map<UUID, Map<UUID, Candidate>> byDoctor = new HashMap<>();
    private final Map<UUID, Set<UUID>> doctorsOf = new HashMap<>();

    void put(Candidate it) {
        var doctor = it.pair().practitioner().id();
        var vacancy = it.pair().vacancy().id();
        byDoctor.computeIfAbsent(doctor, id -> new TreeMap<>()).put(vacancy, it);
        doctorsOf.computeIfAbsent(vacancy, id -> new TreeSet<>()).add(doctor);
    }

    void forgetDoctor(UUID id) {
        var gone = byDoctor.remove(id);
        if (gone != null) {
            gone.keySet().forEach(vacancy -> remove(doctorsOf, vacancy, id));
        }
    }

    private static void remove(Map<UUID, Set<UUID>> map, UUID key, UUID value) {
        map.computeIfPresent(key, (id, values) -> {
            values.remove(value);
            return values.isEmpty() ? null : values;
        });
    }

    void forgetVacancy(UUID id) {
        var gone = doctorsOf.remove(id);
        if (gone != null) {
            gone.forEach(doctor -> byDoctor.computeIfPresent(doctor, (key, row) -> {
                row.remove(id);
                return row.isEmpty() ? null : row;
            }));
        }
    }

    Collection<Candidate> ofDoctor(UUID id) {
        return byDoctor.getOrDefault(id, Map.of()).values();
    }

    List<Candidate> ofVacancy(UUID id) {
        return doctorsOf.getOrDefault(id, Set.of()).stream()
                .flatMap(doctor -> find(doctor, id).stream())
                .toList();
    }

    Optional<Candidate> find(UUID doctor, UUID vacancy) {
        return Optional.ofNullable(byDoctor.getOrDefault(doctor, Map.of()).get(vacancy));
    }
}
