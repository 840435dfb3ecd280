package fr.releve.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What has just happened, for every page that listens on this copy of the gateway. */
@ApplicationScoped
class Changes {

    /** Longer than a page takes from being written to listening. */
    private static final Duration JUST_NOW = Duration.ofSeconds(15);

    private final InstantSource clock;
    private final BroadcastProcessor<Change> heard = BroadcastProcessor.create();
    private final Deque<Dated> recent = new ArrayDeque<>();

    Changes(InstantSource clock) {
        this.clock = clock;
    }

    void tell(Change change) {
        remember(new Dated(clock.instant(), change));
        heard.onNext(change);
    }

    /**
     * From now on, and the last of just now, which the page may not have known when it was written; who reads too slowly misses some, and
     * sees them with the next.
     */
    Multi<Change> from(Interest interest) {
        return Multi.createBy()
                .merging()
                .streams(
                        heard.filter(interest::in).onOverflow().dropPreviousItems(),
                        Multi.createFrom().iterable(() -> lastOf(interest).iterator()));
    }

    private void remember(Dated change) {
        synchronized (recent) {
            forgetBefore(change.at().minus(JUST_NOW));
            recent.addLast(change);
        }
    }

    private List<Change> lastOf(Interest interest) {
        synchronized (recent) {
            forgetBefore(clock.instant().minus(JUST_NOW));
            return recent.reversed().stream()
                    .map(Dated::change)
                    .filter(interest::in)
                    .limit(1)
                    .toList();
        }
    }

    private void forgetBefore(Instant old) {
        while (!recent.isEmpty() && recent.getFirst().at().isBefore(old)) {
            recent.removeFirst();
        }
    }

    private record Dated(Instant at, Change change) {}
}
