package fr.releve.matching.proposal;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;

/** Nobody decides about a proposal that is made to themselves. */
public class PartyToProposal extends Problem {

    private static final long serialVersionUID = 1L;

    PartyToProposal() {
        super(
                403,
                ProblemKind.PARTY_TO_PROPOSAL,
                "You are a party to this proposal; another coordinator has to decide.");
    }
}
