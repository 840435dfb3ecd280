package fr.releve.notification.delivery;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import java.util.Map;
import java.util.UUID;

/** Only a delivery that was given up can be tried again by hand. */
public class DeliveryNotGivenUp extends Conflict {

    private static final long serialVersionUID = 1L;

    DeliveryNotGivenUp(UUID id, Delivery.State state) {
        super(
                ProblemKind.DELIVERY_NOT_GIVEN_UP,
                "The delivery " + id + " was not given up: it is " + state + ".",
                Map.of("state", state));
    }
}
