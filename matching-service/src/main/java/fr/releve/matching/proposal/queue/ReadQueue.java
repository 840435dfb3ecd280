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
        var waiting = switch (sides.scope(caller)) {
            case Scope.Everything everything -> proposals.count(null);
            case Scope.OfTerritories it -> proposals.count(it.sirens());
            case Scope.OfferedToHost it -> proposals.count(Set.of());
            case Scope.OfferedToDoctor it -> proposals.count(Set.of());
        };
        var stretch = proposals.stretch(
                filter.order(), territories(filter, waiting.keySet()), filter.urgentOnly(), at, length);
        return new DecisionQueue(
                waiting.values().stream().mapToInt(Integer::intValue).sum(),
                stretch.wanted(),
                new TreeSet<>(waiting.keySet()),
                stretch.items(),
                stretch.before(),
                stretch.after());
    }

    /** Those that are wanted of those in which something waits. */
    private List<String> territories(QueueFilter filter, Set<String> waiting) {
        Set<String> wanted = filter.priorityOnly() ? priorities() : waiting;
        return waiting.stream()
                .filter(it -> filter.territory() == null || filter.territory().equals(it))
                .filter(wanted::contains)
                .toList();
    }

    private Set<String> priorities() {
        return territories.listAll().stream()
                .filter(Territory::priority)
                .map(Territory::siren)
                .collect(Collectors.toSet());
    }
}
