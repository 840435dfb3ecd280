package fr.releve.matching.dossier;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.question.Situation;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.caution.Caution;
import java.util.List;
import java.util.Optional;

/**
 * A proposal with what speaks for and against it.
 *
 * @param besides what else waits for a decision about its doctor, newest first
 * @param turns half-days promised on its vacancy to each doctor, who begins first comes first
 * @param others who could come in the doctor's place, best first
 * @param instead what would follow for the plan if the first of them came
 */
public record Dossier(
        Proposal proposal,
        List<Caution> cautions,
        List<Proposal> besides,
        List<HalfDays> turns,
        List<Candidate> others,
        Optional<Situation.Forced> instead) {

    /** Of one that waits no longer there is nothing to weigh. */
    static Dossier closed(Proposal proposal) {
        return new Dossier(proposal, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
