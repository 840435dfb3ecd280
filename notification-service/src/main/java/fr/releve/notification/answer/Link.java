package fr.releve.notification.answer;

import fr.releve.notification.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A link that we signed, as it stands now.
 *
 * @param given what it was used for
 */
public record Link(Message message, State state, @Nullable Answer given) {

    /** What can be done with it. */
    public enum State {
        OPEN,
        /** It was used. */
        USED,
        /** It was used just now, and it is not known yet whether the answer was heard. */
        UNCERTAIN,
        /** It was used when nobody waited for the answer any more. */
        TOO_LATE,
        /** Its time is over. */
        OVER
    }
}
