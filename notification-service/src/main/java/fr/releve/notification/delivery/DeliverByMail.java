package fr.releve.notification.delivery;

import fr.releve.kit.trace.Trace;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Notes that a new message is to go out by mail, at once; and with it what waits in its thread, which it would else have to wait for. */
@ApplicationScoped
class DeliverByMail implements Post {

    private final Deliveries deliveries;
    private final InstantSource clock;

    DeliverByMail(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public void take(Message message) {
        var now = clock.instant();
        deliveries.bringForward(Delivery.threadOf(message), now);
        deliveries.persist(Delivery.of(message, Trace.current().orElse(null), now));
    }
}
