package fr.releve.gateway.doctor;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.offer.Offer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mission that a doctor goes to next.
 *
 * @param next its first half-day that is not over
 * @param left how many of its half-days are not over
 */
record Ahead(Offer offer, HalfDay next, int left) {

    static Optional<Ahead> among(List<Offer> agreed, LocalDate today) {
        return agreed.stream()
                .flatMap(it -> of(it, today))
                .min(Comparator.comparing((Ahead it) -> it.next().date())
                        .thenComparing(it -> it.next().part()));
    }

    private static Stream<Ahead> of(Offer offer, LocalDate today) {
        List<HalfDay> left = offer.halfDays().stream()
                .filter(it -> !it.date().isBefore(today))
                .toList();
        return left.isEmpty() ? Stream.empty() : Stream.of(new Ahead(offer, left.getFirst(), left.size()));
    }
}
