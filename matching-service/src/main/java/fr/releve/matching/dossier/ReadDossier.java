package fr.releve.matching.dossier;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.plan.question.FindOthers;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.ProposalFilter;
import fr.releve.matching.proposal.ReadProposals;
import fr.releve.matching.proposal.Sides;
import fr.releve.matching.proposal.caution.FindCautions;
import fr.releve.matching.reserve.ReadRelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows a coordinator a proposal with all that bears on its decision, in one answer. */
@ApplicationScoped
public class ReadDossier {

    private static final int MOST_OTHERS = 3;
    private static final int MOST_BESIDES = 20;

    private final ReadProposals readProposals;
    private final FindCautions findCautions;
    private final ReadRelay readRelay;
    private final FindOthers findOthers;
    private final Sides sides;

    ReadDossier(
            ReadProposals readProposals,
            FindCautions findCautions,
            ReadRelay readRelay,
            FindOthers findOthers,
            Sides sides) {
        this.readProposals = readProposals;
        this.findCautions = findCautions;
        this.readRelay = readRelay;
        this.findOthers = findOthers;
        this.sides = sides;
    }

    /**
     * @throws NotFound if the caller may not know of the proposal
     * @throws NotAllowed if the caller may, but does not act for its territory
     */
    public Dossier handle(UUID proposalId, Caller caller) {
        var proposal = readProposals.one(proposalId, caller);
        caller.mustActFor(proposal.territory());
        if (proposal.status() != Proposal.Status.PROPOSED) {
            return Dossier.closed(proposal);
        }
        var others = findOthers.handle(proposal.vacancyId(), proposal.practitionerId(), MOST_OTHERS, caller);
        return new Dossier(
                proposal,
                findCautions.handle(List.of(proposal)).getOrDefault(proposal.id(), List.of()),
                besides(proposal, caller),
                readRelay.handle(proposal.vacancyId(), caller),
                others.best(),
                others.instead());
    }

    private List<Proposal> besides(Proposal proposal, Caller caller) {
        var filter = new ProposalFilter(sides.scope(caller), Proposal.Status.PROPOSED, null, proposal.practitionerId());
        return readProposals.list(filter, PageRequest.of("dossier", MOST_BESIDES, null)).stream()
                .filter(it -> !it.id().equals(proposal.id()))
                .limit(MOST_BESIDES)
                .toList();
    }
}
