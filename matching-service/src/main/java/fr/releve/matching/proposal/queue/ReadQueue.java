package fr.releve.matching.proposal.queue;

import fr.releve.kit.security.Caller;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import fr.releve.matching.proposal.Sides;
import fr.releve.matching.readmodel.Territories;
import fr.releve.matching.readmodel.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a coordinator what waits for their decision. */
@ApplicationScoped
public class ReadQueue {

    private final WaitingProposals proposals;
    private final Territories territories;
    private final Sides sides;

    public ReadQueue(WaitingProposals proposals, Territories territories, Sides sides) {
        this.proposals = proposals;
        this.territories = territories;
        this.sides = sides;
    }

    /**
     * @param at a proposal of the stretch that is wanted; the first stretch if it is not in the queue, or null
     * @param length of a stretch
     */
    @Transactional
    public DecisionQueue handle(QueueFilter filter, @Nullable UUID at, int length, Caller caller) {
        List<WaitingProposal> waiting = switch (sides.scope(caller)) {
            case Scope.Everything everything -> proposals.listAll();
            case Scope.OfTerritories it -> proposals.listOf(it.sirens());
            case Scope.OfferedToHost it -> List.of();
            case Scope.OfferedToDoctor it -> List.of();
        };
        List<UUID> wanted = filter.among(waiting, filter.priorityOnly() ? priorities() : Set.of()).stream()
                .map(WaitingProposal::id)
                .toList();
        int from = Math.max(0, at == null ? 0 : wanted.indexOf(at)) / length * length;
        int to = Math.min(wanted.size(), from + length);
        return new DecisionQueue(
                waiting.size(),
                wanted.size(),
                waiting.stream().map(WaitingProposal::territory).collect(Collectors.toCollection(TreeSet::new)),
                proposals.list(wanted.subList(from, to)),
                from == 0 ? null : wanted.get(from - length),
                to == wanted.size() ? null : wanted.get(to));
    }

    private Set<String> priorities() {
        return territories.listAll().stream()
                .filter(Territory::priority)
                .map(Territory::siren)
                .collect(Collectors.toSet());
    }
}
