package fr.releve.gateway.offer;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Ended;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agreed mission that goes on.
 *
 * @param left its half-days that are not over, in their order; at least one
 */
public record Ahead(Agreement mission, List<HalfDay> left) {

    /** @param now time of Paris */
    public static Optional<Ahead> among(List<Agreement> agreed, LocalDateTime now) {
        return agreed.stream()
                .flatMap(it -> of(it, now))
                .min(Comparator.comparing((Ahead it) -> it.next().date())
                        .thenComparing(it -> it.next().part()));
    }

    public HalfDay next() {
        return left.getFirst();
    }

    /** Empty once all is over, and of what fell. */
    static Stream<Ahead> of(Agreement mission, LocalDateTime now) {
        List<HalfDay> left = mission.fell()
                ? List.of()
                : mission.halfDays().stream().filter(it -> !Ended.is(it, now)).toList();
        return left.isEmpty() ? Stream.empty() : Stream.of(new Ahead(mission, left));
    }
}
