package fr.releve.notification.wording;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say to one reader about a proposal.
 *
 * @param byReader the reader brought it about, by declining
 * @param halfDays ascending; empty if they are not known
 * @param answerBefore of an offer: after this instant it is void
 */
public record Occasion(
        Kind kind,
        Reader reader,
        boolean byReader,
        List<HalfDay> halfDays,
        @Nullable Instant answerBefore) {

    /** What became of the proposal. */
    public enum Kind {
        OFFERED,
        AGREED,
        DECLINED,
        EXPIRED,
        WITHDRAWN
    }

    /** The two sides of a proposal. */
    public enum Reader {
        DOCTOR,
        HOST;

        public Reader counterpart() {
            return this == DOCTOR ? HOST : DOCTOR;
        }
    }
}
