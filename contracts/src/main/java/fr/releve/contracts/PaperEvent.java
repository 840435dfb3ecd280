package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a doctor's papers, keyed by practitioner id. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(@JsonSubTypes.Type(PaperEvent.Expires.class))
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
}
