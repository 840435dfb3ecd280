package fr.releve.matching.proposal;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import java.util.Map;

/** The proposal is no longer, or not yet, in the state for that. */
public class ProposalNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    ProposalNotOpen(Proposal proposal) {
        super(
                ProblemKind.PROPOSAL_NOT_OPEN,
                "This cannot be done with a proposal that is " + proposal.status() + ", or after its deadline.",
                Map.of("proposalStatus", proposal.status().name()));
    }
}
