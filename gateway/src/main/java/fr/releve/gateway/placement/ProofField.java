package fr.releve.gateway.placement;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.shell.Words;
import fr.releve.kit.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader says on which day a document was sent, or answered; the service decides, this only spares them days that it would refuse.
 *
 * @param form with which the names of its fields begin
 * @param first day that it can be, in Paris; null where nothing says
 * @param fault what is wrong with the day that was chosen; null if nothing is
 */
record ProofField(
        String form,
        @Nullable LocalDate first,
        LocalDate today,
        @Nullable String fault) {

    static final String SENDING = "envoi";
    static final String AMENDMENT = "avenant";
    static final String LETTER = "lettre";

    /** Nothing goes to the Ordre before both have signed it. */
    static ProofField ofSending(Placement it, LocalDate today, String refused) {
        return of(SENDING, "sending", day(it.signedAt()), today, refused);
    }

    /** As the contract. */
    static ProofField ofSendingAmendment(Placement it, LocalDate today, String refused) {
        Placement.Amendment amendment = it.amendment();
        return of(AMENDMENT, "sending", day(amendment == null ? null : amendment.signedAt()), today, refused);
    }

    /** The Ordre answers nothing before it was sent; a student's amendment asks it anew. */
    static ProofField ofAnswer(Placement it, LocalDate today, String refused) {
        Placement.Amendment amendment = it.amendment();
        Optional<LocalDate> first = it.student() && amendment != null && amendment.sentAt() != null
                ? sending(it, "TRANSMIT_AMENDMENT", amendment.signedAt())
                : sending(it, "TRANSMIT", it.signedAt());
        return of(LETTER, "letter", first, today, refused);
    }

    /** The day that was noted, or else that of the second signature. */
    private static Optional<LocalDate> sending(Placement it, String deed, @Nullable Instant signedAt) {
        List<Placement.Line> history = it.history() == null ? List.of() : it.history();
        Stream<LocalDate> noted = history.reversed().stream()
                .filter(line -> line.deed().equals(deed))
                .limit(1)
                .flatMap(line -> Stream.ofNullable(line.date()));
        return Stream.concat(noted, day(signedAt).stream()).max(LocalDate::compareTo);
    }

    /** @param refused the form whose day the service has just refused; empty if none is */
    private static ProofField of(
            String form, String words, Optional<LocalDate> first, LocalDate today, String refused) {
        String fault =
                refused.equals(form) ? Wording.with("fault.proof." + words, Words.inWords(first.orElse(today))) : null;
        return new ProofField(form, first.orElse(null), today, fault);
    }

    private static Optional<LocalDate> day(@Nullable Instant at) {
        return Optional.ofNullable(at).map(it -> LocalDate.ofInstant(it, Clock.PARIS));
    }
}
