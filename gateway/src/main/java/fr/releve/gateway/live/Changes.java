package fr.releve.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** What has just happened, for every page that listens on this copy of the gateway. */
@ApplicationScoped
class Changes {

    private final BroadcastProcessor<Change> heard = BroadcastProcessor.create();

    void tell(Change change) {
        heard.onNext(change);
    }

    /** From now on; who reads too slowly misses some, and sees them with the next. */
    Multi<Change> from(Interest interest) {
        return heard.filter(interest::in).onOverflow().dropPreviousItems();
    }
}
