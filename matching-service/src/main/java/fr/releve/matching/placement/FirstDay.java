package fr.releve.matching.placement;

import fr.releve.kit.time.Clock;
import fr.releve.matching.contract.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From which day on, in Paris, a proof can be: nothing goes to the Ordre before both have signed it, and nothing is answered before it went
 * there.
 */
final class FirstDay {

    private FirstDay() {}

    /** The day of the second signature; empty if one is missing. */
    static Optional<LocalDate> ofSending(Placement it, DocumentKind document) {
        return it.document(document).wholeAt().map(at -> LocalDate.ofInstant(at, Clock.PARIS));
    }

    /**
     * The day that the proof of the sending tells. A sending without one may have been noted later than it was: its answer is of the
     * second signature's day at the earliest.
     */
    static Optional<LocalDate> ofAnswer(Placement it, List<Line> log) {
        var document = answered(it);
        var sent = log.reversed().stream()
                .filter(line -> line.deed() == Deed.transmit(document))
                .limit(1)
                .flatMap(line -> Stream.ofNullable(line.proof().dated()));
        return Stream.concat(sent, ofSending(it, document).stream()).max(LocalDate::compareTo);
    }

    /** A student's amendment asks the Ordre anew. */
    private static DocumentKind answered(Placement it) {
        boolean anew = it.student() && it.document(DocumentKind.AMENDMENT).sentAt() != null;
        return anew ? DocumentKind.AMENDMENT : DocumentKind.CONTRACT;
    }
}
