package fr.releve.matching.proposal.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.proposal.ProposalFilter;
import fr.releve.matching.proposal.ReadProposals;
import fr.releve.matching.proposal.Sides;
import fr.releve.matching.proposal.caution.FindCautions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What was offered to a doctor, newest first. */
@ApplicationScoped
@Priority(20)
class OwnProposals implements OwnPart {

    private static final String KIND = "proposals";

    private final ReadProposals read;
    private final FindCautions findCautions;
    private final Sides sides;

    OwnProposals(ReadProposals read, FindCautions findCautions, Sides sides) {
        this.read = read;
        this.findCautions = findCautions;
        this.sides = sides;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        var own = sides.asDoctor(caller);
        if (own.practitioners().isEmpty()) {
            return Map.of();
        }
        var filter = new ProposalFilter(own, null, null, null);
        var newest = read.list(filter, new PageRequest(KIND, most, List.of())).stream()
                .limit(most)
                .toList();
        var cautions = findCautions.handle(newest);
        return Map.of(
                KIND,
                Kept.first(
                        newest.stream()
                                .map(it -> ProposalView.of(it, true, cautions.getOrDefault(it.id(), List.of())))
                                .toList(),
                        most,
                        () -> read.count(filter)));
    }
}
