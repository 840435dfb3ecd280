package fr.releve.matching.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.dossier.Dossier;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.question.Situation;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.web.ProposalView;
import fr.releve.matching.reserve.web.ReserveResource.TurnView;
import fr.releve.matching.term.ScoreTerm;
import fr.releve.matching.term.Terms;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as shown; of a proposal that waits no longer only the proposal.
 *
 * @param besides what else waits for a decision about its doctor, the newest 20
 * @param turns what is promised on its vacancy, as {@code GET /vacancies/{id}/relay} has it
 * @param others who could come in the doctor's place, the best 3
 * @param instead what would follow for the plan if the first of them came; absent if nobody else could, or they are promised already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierView(
        ProposalView proposal,
        List<Besides> besides,
        List<TurnView> turns,
        List<Other> others,
        Situation.@Nullable Forced instead) {

    static DossierView of(Dossier it, Terms terms) {
        return new DossierView(
                ProposalView.of(it.proposal(), true, it.cautions()),
                it.besides().stream().map(Besides::of).toList(),
                TurnView.each(it.turns()),
                it.others().stream().map(other -> Other.of(other, terms)).toList(),
                it.instead().orElse(null));
    }

    /** Another proposal of the same doctor. */
    public record Besides(UUID id, UUID vacancyId, String territory, HalfDays halfDays) {

        static Besides of(Proposal it) {
            return new Besides(it.id(), it.vacancyId(), it.territory(), it.halfDays());
        }
    }

    /**
     * Another doctor.
     *
     * @param halfDays on which they could come
     * @param terms their points add up to the score
     */
    public record Other(UUID practitionerId, int travelMinutes, HalfDays halfDays, long score, List<ScoreTerm> terms) {

        static Other of(Candidate it, Terms terms) {
            return new Other(
                    it.pair().practitioner().id(),
                    it.pair().minutes(),
                    it.open(),
                    it.score(),
                    terms.explain(it.pair(), it.open()));
        }
    }
}
