package fr.releve.matching.plan.question;

import fr.releve.matching.plan.question.StandingPlan.Preference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows what cover costs doctors and what their wishes cost in cover. The plans behind it take seconds: they are made beside the
 * questions, one curve at a time, and the last one is shown meanwhile.
 */
@ApplicationScoped
public class ReadPreferenceCurve {

    /** From not at all, past what the plan says, to four times that. */
    private static final List<Integer> WEIGHTS = List.of(0, 50, 100, 200, 400);

    private static final Duration FRESH = Duration.ofMinutes(30);
    private static final Logger LOG = Logger.getLogger(ReadPreferenceCurve.class);

    private final StandingPlans plans;
    private final InstantSource clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Curve known;

    ReadPreferenceCurve(StandingPlans plans, InstantSource clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * A plan for each weight.
     *
     * @param at the moment whose doctors and vacancies were planned
     */
    public record Curve(Instant at, List<Preference> points) {}

    /** The last curve; empty while the first is being made. */
    public Optional<Curve> handle() {
        var last = known;
        var now = clock.instant();
        if ((last == null || now.isAfter(last.at().plus(FRESH))) && busy.compareAndSet(false, true)) {
            begin(now);
        }
        return Optional.ofNullable(last);
    }

    private void begin(Instant now) {
        Supplier<List<Preference>> points;
        try {
            points = plans.ask((landscape, plan) -> plan.preferences(WEIGHTS));
        } catch (RuntimeException e) {
            busy.set(false);
            LOG.warnf("the preference curve waits: %s", e.getMessage());
            return;
        }
        Thread.ofPlatform().daemon().name("preference-curve").start(() -> {
            try {
                known = new Curve(now, points.get());
            } catch (RuntimeException e) {
                LOG.error("the preference curve could not be made", e);
            } finally {
                busy.set(false);
            }
        });
    }
}
