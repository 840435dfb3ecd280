package fr.releve.matching.contract;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is about.
 *
 * @param student practises on a licence to replace
 * @param doctor null if the doctor is gone
 * @param need as it is today; null if it is gone
 * @param termsVersion of the need's terms that both agreed to
 * @param signedOn day of the second signature, in Paris; null if it is not signed by both
 * @param amended how far the amendment of the last extension is; null if it was not extended
 * @param practiceDays days of replacement of the doctor at this practice, these and those that are asked for among them
 * @param today date of the check, in Paris
 */
public record Assignment(
        UUID id,
        MissionKind kind,
        boolean student,
        @Nullable Practitioner doctor,
        @Nullable Vacancy need,
        long termsVersion,
        HalfDays halfDays,
        LocalDate agreedOn,
        @Nullable LocalDate signedOn,
        @Nullable Amended amended,
        long practiceDays,
        Ordre ordre,
        LocalDate today) {

    /**
     * How far an amendment is.
     *
     * @param signedOn day of the second signature, in Paris; null if it is not signed by both
     * @param sent it went to the Ordre
     */
    public record Amended(@Nullable LocalDate signedOn, boolean sent) {}

    /** How far the Ordre is. */
    public enum Ordre {
        NOT_ASKED,
        ASKED,
        AUTHORISED,
        INFORMED,
        REFUSED
    }

    /** Whether the need still has the terms that both agreed to. */
    boolean keepsTerms() {
        return need != null && need.termsVersion() == termsVersion;
    }

    LocalDate first() {
        return halfDays.first().date();
    }

    LocalDate last() {
        return halfDays.last().date();
    }
}
