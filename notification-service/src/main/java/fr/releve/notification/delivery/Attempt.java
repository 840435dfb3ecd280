package fr.releve.notification.delivery;

import fr.releve.kit.trace.Trace;
import fr.releve.notification.message.Message;
import java.util.List;
import java.util.UUID;

/**
 * One try at a delivery, as it stood when the try began.
 *
 * @param number of the tries at the delivery, the first being 1; a later one takes the delivery away from it
 * @param thread the mails about the same proposal to the same reader
 * @param causes the trace that led to it, if it is part of one
 */
record Attempt(UUID deliveryId, int number, UUID thread, Message message, List<Trace> causes) {}
