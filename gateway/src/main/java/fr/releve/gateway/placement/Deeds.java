package fr.releve.gateway.placement;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Ended;
import fr.releve.gateway.neighbours.Placement;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may do to a placement now; the service decides, this only spares them buttons that it would refuse.
 *
 * @param signedAlready the reader's side has signed
 * @param complete all of it is over, so that it may be said to have taken place
 * @param answerLate it was confirmed on the Ordre's silence, and the answer may still come
 * @param todo what waits for the reader, in words; null if nothing does
 */
record Deeds(
        boolean sign,
        boolean signedAlready,
        boolean transmit,
        boolean answerOrdre,
        boolean answerLate,
        boolean complete,
        boolean cancel,
        boolean interrupt,
        boolean miss,
        @Nullable String todo) {

    private static final Set<String> BEFORE = Set.of(
            "AGREED", "SIGNED", "SENT_TO_ORDRE", "ORDRE_AUTHORISED", "ORDRE_INFORMED", "ORDRE_REFUSED", "CONFIRMED");
    static final Set<String> DURING = Set.of("IN_PROGRESS", "EXTENDED");
    private static final Set<String> AT_THE_ORDRE = Set.of("SENT_TO_ORDRE", "ORDRE_INFORMED");

    static Deeds of(Placement it, Reader reader, LocalDateTime now) {
        boolean during = DURING.contains(it.status());
        boolean signed = switch (reader) {
            case DOCTOR -> it.doctorSigned();
            case HOST -> it.hostSigned();
            case COORDINATOR -> false;
        };
        boolean sign = "AGREED".equals(it.status()) && reader != Reader.COORDINATOR && !signed;
        boolean transmit = "SIGNED".equals(it.status());
        boolean coordinator = reader == Reader.COORDINATOR;
        boolean ordre = coordinator && (AT_THE_ORDRE.contains(it.status()) || isAskedAnew(it));
        boolean confirmed = during || "CONFIRMED".equals(it.status());
        boolean late = coordinator && confirmed && !ordre && "ASKED".equals(it.ordre());
        String todo = sign ? "sign" : transmit ? "transmit" : ordre ? "ordre" : null;
        return new Deeds(
                sign,
                signed,
                transmit,
                ordre,
                late,
                during && reader != Reader.DOCTOR && isOver(it, now),
                BEFORE.contains(it.status()),
                during,
                during && reader != Reader.DOCTOR,
                todo == null ? null : Wording.of("todo." + todo));
    }

    /** @param now time of Paris */
    private static boolean isOver(Placement it, LocalDateTime now) {
        return it.halfDays().stream().allMatch(day -> Ended.is(day, now));
    }

    /** The amendment of a student's extension is with the Ordre. */
    private static boolean isAskedAnew(Placement it) {
        return "EXTENDED".equals(it.status()) && it.awaitsAuthorisation() && !"AUTHORISED".equals(it.ordre());
    }

    public boolean endsBadly() {
        return cancel || interrupt || miss;
    }
}
