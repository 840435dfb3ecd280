package fr.releve.notification.answer;

import fr.releve.notification.message.Message;
import fr.releve.notification.wording.Reader;
import java.util.List;
import java.util.Locale;

/** What a reader may say by the link of a mail. */
public enum Answer {
    ACCEPT,
    DECLINE,
    /** The placement took place. */
    DONE,
    /** The half-days that the other side asks for are added. */
    EXTEND,
    /** They are not, and the placement stays as it is. */
    KEEP;

    /** What a message asks for, the likeliest first; nothing if it asks for no answer. */
    public static List<Answer> to(Message message) {
        var occasion = message.occasion();
        return switch (occasion.kind()) {
            case OFFERED, ANSWER_AWAITED -> List.of(ACCEPT, DECLINE);
            case WAS_IT_DONE -> occasion.reader() == Reader.HOST ? List.of(DONE) : List.of();
            case EXTENSION_ASKED -> List.of(EXTEND, KEEP);
            default -> List.of();
        };
    }

    /** How the phrases about it begin. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
