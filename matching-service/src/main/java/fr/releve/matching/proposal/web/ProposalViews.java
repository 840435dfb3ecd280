package fr.releve.matching.proposal.web;

import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.ReadProposals;
import fr.releve.matching.proposal.caution.FindCautions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Shows proposals to a reader, with the cautions of those whose doctor they know. */
@ApplicationScoped
public class ProposalViews {

    private final FindCautions findCautions;

    ProposalViews(FindCautions findCautions) {
        this.findCautions = findCautions;
    }

    public Function<Proposal, ProposalView> of(ReadProposals.Seen seen) {
        var cautions = findCautions.handle(
                seen.rows().stream().filter(seen.seesDoctor()).toList());
        return it -> ProposalView.of(it, seen.seesDoctor().test(it), cautions.getOrDefault(it.id(), List.of()));
    }
}
