package fr.releve.matching.proposal;

/** Tells the others of a line of the log, in the transaction of the deed; the line is the proposal's newest. */
public interface ProposalNews {

    void told(Proposal proposal, Line line);
}
