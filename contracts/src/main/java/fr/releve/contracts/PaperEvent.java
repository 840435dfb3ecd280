package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a doctor's papers, keyed by practitioner id. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(PaperEvent.Expires.class),
    @JsonSubTypes.Type(PaperEvent.Attested.class),
    @JsonSubTypes.Type(PaperEvent.Refused.class),
    @JsonSubTypes.Type(PaperEvent.AttestationLost.class)
})
public sealed interface PaperEvent {

    UUID practitionerId();

    Instant at();

    /** What a paper shows. */
    enum Paper {
        LICENCE,
        REGISTRATION,
        INSURANCE,
        IDENTITY,
        BANK_DETAILS
    }

    /**
     * A paper runs out soon. Told once for each of the delays that are watched.
     *
     * @param validUntil last valid day
     * @param daysLeft whole days until then, from 0
     */
    @JsonTypeName("paper.expires")
    record Expires(UUID practitionerId, Instant at, Paper paper, LocalDate validUntil, int daysLeft)
            implements PaperEvent {}

    /** A coordinator has seen what entitles the doctor to practise, and the insurance. */
    @JsonTypeName("paper.attested")
    record Attested(UUID practitionerId, Instant at) implements PaperEvent {}

    /** A coordinator could not accept a paper: it is missing, cannot be read or says something else than the file. */
    @JsonTypeName("paper.refused")
    record Refused(UUID practitionerId, Instant at, Paper paper) implements PaperEvent {}

    /** What was seen is so no longer: the doctor has changed what it was about. Another look is needed. */
    @JsonTypeName("paper.attestation-lost")
    record AttestationLost(UUID practitionerId, Instant at) implements PaperEvent {}
}
