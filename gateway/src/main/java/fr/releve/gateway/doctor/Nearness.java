package fr.releve.gateway.doctor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ReferenceRule;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.kit.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Within how many minutes everybody should find care, by the dated rule; a change of it is seen within a minute. */
@ApplicationScoped
class Nearness {

    private static final String CODE = "mission.minutes";

    private final MatchingApi matching;
    private final InstantSource clock;
    private final Cache<String, List<ReferenceRule.Period>> periods =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Nearness(@RestClient MatchingApi matching, InstantSource clock) {
        this.matching = matching;
        this.clock = clock;
    }

    /** Empty while nothing is ruled, or what is cannot be read. */
    OptionalInt minutes() {
        try {
            return on(
                    LocalDate.ofInstant(clock.instant(), Clock.PARIS),
                    periods.get(
                            CODE, it -> Lists.upTo(Lists.EVERY, after -> matching.periods(it, Lists.STRETCH, after))));
        } catch (ServiceProblem unread) {
            return OptionalInt.empty();
        }
    }

    static OptionalInt on(LocalDate day, List<ReferenceRule.Period> periods) {
        return periods.stream()
                .filter(it -> !day.isBefore(it.from()) && (it.until() == null || !day.isAfter(it.until())))
                .mapToInt(it -> Integer.parseInt(it.value()))
                .findFirst();
    }
}
