package fr.releve.notification.delivery;

import fr.releve.kit.problem.Conflict;
import java.util.Map;
import java.util.UUID;

/** Only a delivery that was given up can be tried again by hand. */
public class DeliveryNotGivenUp extends Conflict {

    private static final long serialVersionUID = 1L;

    DeliveryNotGivenUp(UUID id, Delivery.State state) {
        super(
                "delivery-not-given-up",
                "The delivery " + id + " was not given up: it is " + state + ".",
                Map.of("state", state));
    }
}
