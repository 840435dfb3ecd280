package fr.releve.notification.message.messaging;

import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.PaperEvent.Paper;
import fr.releve.kit.time.Clock;
import fr.releve.notification.message.Event;
import fr.releve.notification.message.News;
import fr.releve.notification.wording.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Makes news of papers that run out, and of what coordinators say of them. */
final class PaperWords {

    private PaperWords() {}

    /** No mission waits for bank details. */
    static Optional<News> news(PaperEvent event) {
        return switch (event) {
            case PaperEvent.Expires it ->
                kind(it.paper())
                        .map(kind -> News.of(Event.ofPaper(idOf(it), it.practitionerId(), it.at()), kind)
                                .counting(it.daysLeft())
                                .until(it.validUntil().atStartOfDay(Clock.PARIS).toInstant()));
            case PaperEvent.Attested it -> Optional.of(said(it, Kind.ATTESTED));
            case PaperEvent.Refused it -> refusal(it.paper()).map(kind -> said(it, kind));
            case PaperEvent.AttestationLost it -> Optional.of(said(it, Kind.ATTESTATION_LOST));
        };
    }

    private static Optional<Kind> kind(Paper paper) {
        return switch (paper) {
            case LICENCE -> Optional.of(Kind.LICENCE_EXPIRES);
            case REGISTRATION -> Optional.of(Kind.REGISTRATION_EXPIRES);
            case INSURANCE -> Optional.of(Kind.INSURANCE_EXPIRES);
            case IDENTITY -> Optional.of(Kind.IDENTITY_EXPIRES);
            case BANK_DETAILS -> Optional.empty();
        };
    }

    private static News said(PaperEvent event, Kind kind) {
        String which = "attestation/" + event.practitionerId() + "/" + kind + "/" + event.at();
        return News.of(Event.ofPaper(id(which), event.practitionerId(), event.at()), kind);
    }

    /** No attestation is about the others. */
    private static Optional<Kind> refusal(Paper paper) {
        return switch (paper) {
            case LICENCE -> Optional.of(Kind.LICENCE_REFUSED);
            case REGISTRATION -> Optional.of(Kind.REGISTRATION_REFUSED);
            case INSURANCE -> Optional.of(Kind.INSURANCE_REFUSED);
            case IDENTITY, BANK_DETAILS -> Optional.empty();
        };
    }

    /** One word a paper and delay: the id says which. */
    private static UUID idOf(PaperEvent.Expires it) {
        String which = "paper/" + it.practitionerId() + "/" + it.paper() + "/" + it.validUntil() + "/" + it.daysLeft();
        return id(which);
    }

    private static UUID id(String which) {
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8));
    }
}
