package fr.releve.matching.rule;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what the rules say on the day last asked for; a change made by whichever copy is seen within a minute. */
@Singleton
public class StandingRules implements DatedRules {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Rules rules;
    private final InstantSource clock;
    private volatile @Nullable Reading last;

    public StandingRules(Rules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    private record Reading(LocalDate day, Instant at, Map<String, Rule> byCode) {

        boolean answers(LocalDate asked, Instant now) {
            return day.equals(asked) && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    @Override
    public boolean holds(String code, LocalDate day) {
        return Boolean.parseBoolean(rule(code, day).value());
    }

    @Override
    public int number(String code, LocalDate day) {
        return Integer.parseInt(rule(code, day).value());
    }

    @Override
    public String reference(String code, LocalDate day) {
        return rule(code, day).reference();
    }

    private Rule rule(String code, LocalDate day) {
        var now = clock.instant();
        var reading = last;
        if (reading == null || !reading.answers(day, now)) {
            reading = new Reading(
                    day, now, rules.inForce(day).stream().collect(Collectors.toMap(Rule::code, Function.identity())));
            last = reading;
        }
        return Objects.requireNonNull(reading.byCode().get(code), code);
    }
}
