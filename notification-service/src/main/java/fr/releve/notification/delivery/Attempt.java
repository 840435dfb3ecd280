package fr.releve.notification.delivery;

import fr.releve.notification.message.Message;
import java.util.UUID;

/**
 * One try at a delivery, as it stood when the try began.
 *
 * @param thread the mails about the same proposal to the same reader
 */
record Attempt(UUID deliveryId, UUID thread, Message message) {}
