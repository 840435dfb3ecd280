package fr.releve.matching.proposal;

import fr.releve.matching.readmodel.Vacancy;
import java.util.List;

/** Who else could be asked for what a coordinator is about to approve, in the transaction of the approval. */
public interface Others {

    /**
     * @param lead waits for a decision, and is locked
     * @return the best first, each for all half-days of the lead; empty if nobody else is to be asked
     */
    List<Draft> beside(Proposal lead, Vacancy vacancy);
}
