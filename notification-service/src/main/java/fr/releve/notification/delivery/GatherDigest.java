package fr.releve.notification.delivery;

import fr.releve.notification.message.WriteDigest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** Makes one mail of all that was held for an account. */
@ApplicationScoped
class GatherDigest {

    private final Deliveries deliveries;
    private final WriteDigest writeDigest;
    private final InstantSource clock;

    GatherDigest(Deliveries deliveries, WriteDigest writeDigest, InstantSource clock) {
        this.deliveries = deliveries;
        this.writeDigest = writeDigest;
        this.clock = clock;
    }

    /** Does nothing if another copy does it. */
    @Transactional
    public void handle(String account) {
        var now = clock.instant();
        List<Delivery> held = deliveries.lockHeld(account, now);
        if (!held.isEmpty()) {
            writeDigest.handle(held.stream().map(Delivery::messageId).toList());
            held.forEach(it -> it.digested(now));
        }
    }
}
