package fr.releve.notification.delivery;

import fr.releve.kit.trace.Trace;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Notes that a new message is to go out by mail, at once. */
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
        deliveries.persist(Delivery.of(message, Trace.current().orElse(null), clock.instant()));
    }
}
