package fr.releve.matching.proposal;

import fr.releve.kit.problem.Problem;

/** Nobody decides about a proposal that is made to themselves. */
public class PartyToProposal extends Problem {

    private static final long serialVersionUID = 1L;

    PartyToProposal() {
        super(403, "party-to-proposal", "You are a party to this proposal; another coordinator has to decide.");
    }
}
