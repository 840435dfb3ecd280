package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.Summary.Cover;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what is wanted, promised and proposed, each over the same needs and the same half-days: those from today on. */
final class CoverCount {

    private final Landscape landscape;
    private final Map<UUID, List<HalfDays>> promised = new HashMap<>();
    private final Map<UUID, List<HalfDays>> proposed = new HashMap<>();

    CoverCount(Landscape landscape, Solution solution) {
        this.landscape = landscape;
        collect(promised, landscape.promised());
        collect(proposed, solution.placings());
        collect(proposed, landscape.proposedWhilePaused());
    }

    private static void collect(Map<UUID, List<HalfDays>> byVacancy, Collection<Placing> placings) {
        placings.forEach(it -> byVacancy
                .computeIfAbsent(it.vacancyId(), id -> new ArrayList<>())
                .add(it.halfDays()));
    }

    private record Sums(int wanted, int closed, int promised, int proposed) {

        Sums plus(Sums other) {
            return new Sums(
                    wanted + other.wanted, closed + other.closed, promised + other.promised, proposed + other.proposed);
        }
    }

    /** Of the territories where something is wanted. */
    List<Cover> byTerritory() {
        Map<String, Sums> sums = new HashMap<>();
        landscape.vacancies().forEach(it -> sums.merge(it.territory(), sums(it), Sums::plus));
        return landscape.territories().stream()
                .flatMap(it -> cover(it, sums.get(it.siren())))
                .toList();
    }

    private static Stream<Cover> cover(Territory it, @Nullable Sums sums) {
        return sums == null || sums.wanted == 0
                ? Stream.empty()
                : Stream.of(new Cover(
                        it.siren(), it.name(), it.priority(), sums.wanted, sums.closed, sums.promised, sums.proposed));
    }

    private Sums sums(Vacancy it) {
        HalfDays ahead = it.wanted().from(landscape.today());
        List<HalfDays> agreed = promised.getOrDefault(it.id(), List.of());
        int kept = places(it, ahead, agreed.stream());
        if (it.status() == Vacancy.Status.CLOSED) {
            return new Sums(kept, kept, kept, 0);
        }
        List<HalfDays> waiting = proposed.getOrDefault(it.id(), List.of());
        int covered = places(it, ahead, Stream.concat(agreed.stream(), waiting.stream()));
        return new Sums(ahead.size() * it.doctorsPerHalfDay(), 0, kept, covered - kept);
    }

    /** How many of the doctors whom the vacancy wants on these half-days are there. */
    private static int places(Vacancy vacancy, HalfDays among, Stream<HalfDays> taken) {
        List<HalfDays> byDoctors = new ArrayList<>();
        taken.forEach(it -> {
            HalfDays more = it.and(among);
            for (int doctors = 0; !more.isEmpty() && doctors < vacancy.doctorsPerHalfDay(); doctors++) {
                HalfDays before = doctors < byDoctors.size() ? byDoctors.get(doctors) : HalfDays.NONE;
                if (doctors == byDoctors.size()) {
                    byDoctors.add(more);
                } else {
                    byDoctors.set(doctors, before.or(more));
                }
                more = before.and(more);
            }
        });
        return byDoctors.stream().mapToInt(HalfDays::size).sum();
    }
}
