package fr.releve.notification.message;

import fr.releve.notification.TimePosition;

/** In which order a reader looks through what they were told. */
public enum MessageOrder {
    NEWEST("<", "desc"),
    OLDEST(">", "asc");

    private final String beyond;
    private final String direction;

    MessageOrder(String beyond, String direction) {
        this.beyond = beyond;
        this.direction = direction;
    }

    /** Before the first message. */
    public TimePosition start() {
        return this == NEWEST ? TimePosition.TOP : TimePosition.BOTTOM;
    }

    /** The part of a query that takes what comes after {@code :at} and {@code :id}, in this order. */
    String afterPosition() {
        return "(happenedAt %1$s :at or happenedAt = :at and id %1$s :id) order by happenedAt %2$s, id %2$s"
                .formatted(beyond, direction);
    }
}
