package fr.releve.notification.delivery;

import java.time.Instant;

/** How an attempt went. */
sealed interface Outcome {

    /** The mail server has taken the mail. */
    record Sent() implements Outcome {}

    /** There is nobody, or no longer any point, to send it to. */
    record Dropped(Delivery.Reason reason) implements Outcome {}

    /** The reader wants it with the others of the day. */
    record Held(Instant until) implements Outcome {}

    /** To be tried again only if somebody says so. */
    record Refused(Delivery.Reason reason) implements Outcome {}

    /** To be tried again. */
    record Failed(Delivery.Reason reason) implements Outcome {}

    /** It took so long that another attempt has the delivery now: nothing was sent. */
    record Overtaken() implements Outcome {}
}
