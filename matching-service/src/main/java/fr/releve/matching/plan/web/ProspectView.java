package fr.releve.matching.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.plan.Prospect;
import fr.releve.matching.plan.ReadProspects;
import fr.releve.matching.term.ScoreTerm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor beside a vacancy, as shown.
 *
 * @param practitionerId absent for who is not told
 * @param halfDays open to the two
 * @param refusals why not, if no half-day is open; of a doctor who does not agree to be proposed, {@code consent} besides, and of one
 *     whose documents are still to be seen, {@code attestation}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProspectView(
        @Nullable UUID practitionerId,
        UUID vacancyId,
        int travelMinutes,
        HalfDays halfDays,
        long score,
        List<ScoreTerm> terms,
        List<Refusal> refusals) {

    public static ProspectView of(Prospect it, ReadProspects read, boolean withDoctor) {
        return new ProspectView(
                withDoctor ? it.pair().practitioner().id() : null,
                it.pair().vacancy().id(),
                it.pair().minutes(),
                it.open(),
                it.score(),
                read.terms(it),
                read.refusals(it));
    }
}
