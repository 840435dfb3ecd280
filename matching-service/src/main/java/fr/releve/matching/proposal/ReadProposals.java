package fr.releve.matching.proposal;

import fr.releve.kit.security.Caller;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Shows proposals to those whom they concern. */
@ApplicationScoped
public class ReadProposals {

    private final Proposals proposals;
    private final Sides sides;

    public ReadProposals(Proposals proposals, Sides sides) {
        this.proposals = proposals;
        this.sides = sides;
    }

    @Transactional
    public Proposal one(UUID id, Caller caller) {
        var proposal = proposals.get(id);
        sides.mustSee(proposal, caller);
        return proposal;
    }

    /** Newest first; the scope of the filter is the caller's. */
    @Transactional
    public List<Proposal> list(ProposalFilter filter, PageRequest page) {
        return proposals.list(filter, page);
    }

    /**
     * A stretch of a list.
     *
     * @param seesDoctor of which the caller knows whose they are
     */
    public record Seen(List<Proposal> rows, Predicate<Proposal> seesDoctor) {}

    /** Newest first; a null asks for nothing. */
    @Transactional
    public Seen list(
            Proposal.@Nullable Status status,
            @Nullable UUID vacancy,
            @Nullable UUID practitioner,
            PageRequest page,
            Caller caller) {
        var filter = new ProposalFilter(sides.scope(caller), status, vacancy, practitioner);
        return new Seen(list(filter, page), sides.seesDoctor(filter.scope(), caller));
    }

    /**
     * The newest of one status, newest first.
     *
     * @param scope the caller's
     */
    @Transactional
    public Seen list(Scope scope, Proposal.Status status, int atMost, Caller caller) {
        var filter = new ProposalFilter(scope, status, null, null);
        return new Seen(proposals.list(filter, atMost), sides.seesDoctor(scope, caller));
    }

    @Transactional
    public long count(ProposalFilter filter) {
        return proposals.count(filter);
    }

    /** How many are open or agreed, and how many of them are agreed. */
    @Transactional
    public Counts counts() {
        return new Counts(proposals.countLive(), proposals.countAgreed());
    }

    /** Figures for everybody. */
    public record Counts(long proposals, long agreed) {}
}
