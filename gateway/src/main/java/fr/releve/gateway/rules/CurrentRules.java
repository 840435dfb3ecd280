package fr.releve.gateway.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ReferenceRule;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.kit.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the dated rules say; a change of one is seen within a minute. */
@ApplicationScoped
public class CurrentRules {

    private final MatchingApi matching;
    private final InstantSource clock;
    private final Cache<String, List<ReferenceRule.Period>> periods =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    CurrentRules(@RestClient MatchingApi matching, InstantSource clock) {
        this.matching = matching;
        this.clock = clock;
    }

    /** Today, of a rule that is a whole number; empty while nothing is ruled, or what is cannot be read. */
    public OptionalInt number(String code) {
        return on(LocalDate.ofInstant(clock.instant(), Clock.PARIS), periods(code)).stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    /** From when to when, in words, as ruled on that day; empty as with {@link #number}. */
    public Optional<String> span(String code, LocalDate day) {
        return on(day, periods(code)).map(RuleCourse::span);
    }

    private List<ReferenceRule.Period> periods(String code) {
        try {
            return periods.get(
                    code, it -> Lists.upTo(Lists.EVERY, after -> matching.periods(it, Lists.STRETCH, after)));
        } catch (ServiceProblem | ProcessingException unread) {
            return List.of();
        }
    }

    static Optional<String> on(LocalDate day, List<ReferenceRule.Period> periods) {
        return periods.stream()
                .filter(it -> !day.isBefore(it.from()) && (it.until() == null || !day.isAfter(it.until())))
                .map(ReferenceRule.Period::value)
                .findFirst();
    }
}
