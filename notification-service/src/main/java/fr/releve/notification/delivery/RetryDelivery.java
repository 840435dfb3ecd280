package fr.releve.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** An administrator has a delivery that was given up tried again. */
@ApplicationScoped
public class RetryDelivery {

    private final Deliveries deliveries;
    private final InstantSource clock;

    public RetryDelivery(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @throws DeliveryNotGivenUp if it is waiting, sent or dropped */
    @Transactional
    public Delivery handle(UUID id) {
        var delivery = deliveries.lock(id);
        delivery.retry(clock.instant());
        return delivery;
    }
}
