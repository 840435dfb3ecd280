package fr.releve.matching.deadline;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Sees to what is due, one deadline a transaction. Rows survive a restart, and a row's lock keeps other copies away; one that fails is
 * tried again, each time after twice as long, up to an hour.
 */
@ApplicationScoped
public class KeepDeadlines {

    private static final Logger LOG = Logger.getLogger(KeepDeadlines.class);
    private static final int MOST_AT_ONCE = 1_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Deadlines deadlines;
    private final Map<Deadline.Kind, DeadlineKeeper> keepers = new HashMap<>();
    private final InstantSource clock;

    public KeepDeadlines(Deadlines deadlines, @All List<DeadlineKeeper> keepers, InstantSource clock) {
        this.deadlines = deadlines;
        keepers.forEach(keeper -> keeper.kinds().forEach(kind -> this.keepers.put(kind, keeper)));
        this.clock = clock;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        int seen = 0;
        while (seen < MOST_AT_ONCE && next()) {
            seen++;
        }
    }

    /** @return false if nothing is due */
    private boolean next() {
        var claimed = new AtomicReference<Optional<Deadlines.Claim>>(Optional.empty());
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var claim = deadlines.claim(keepers.keySet(), clock.instant());
                claimed.set(claim);
                claim.ifPresent(it -> {
                    keeper(it.deadline()).due(it.deadline());
                    deadlines.done(it);
                });
            });
        } catch (RuntimeException e) {
            var claim = claimed.get();
            claim.ifPresentOrElse(it -> postpone(it, e), () -> LOG.warn("deadlines cannot be looked at", e));
            return claim.isPresent();
        }
        return claimed.get().isPresent();
    }

    private DeadlineKeeper keeper(Deadline deadline) {
        return Objects.requireNonNull(keepers.get(deadline.kind()), () -> "nobody keeps " + deadline.kind());
    }

    private void postpone(Deadlines.Claim claim, RuntimeException why) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(claim.attempts(), MOST_DOUBLINGS));
        var until = clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        LOG.warnf(
                why,
                "deadline put off: kind=%s subject=%s",
                claim.deadline().kind(),
                claim.deadline().subject());
        QuarkusTransaction.requiringNew().run(() -> deadlines.postpone(claim, until));
    }
}
