package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Proposal.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a proposal leaves to others: all of one that fell, and of one that is kept what was taken from it when it was shortened. */
@ApplicationScoped
public class ReadGivenBack {

    private final Proposals proposals;
    private final ProposalLog log;

    ReadGivenBack(Proposals proposals, ProposalLog log) {
        this.proposals = proposals;
        this.log = log;
    }

    /**
     * @param of whose it was
     * @param halfDays all that it ever had, and has no more
     * @param at when it fell, or was shortened last; empty if it did neither
     */
    public record GivenBack(Proposal of, HalfDays halfDays, Optional<Instant> at) {

        /** Its doctor still comes, only not on these. */
        public boolean isShortened() {
            return of.status() == Status.AGREED;
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public GivenBack handle(UUID id) {
        var it = proposals.get(id);
        var lines = log.of(id);
        var had = lines.stream().map(Line::halfDays).filter(Objects::nonNull).reduce(it.halfDays(), HalfDays::or);
        return it.status() == Status.AGREED
                ? new GivenBack(it, had.minus(it.halfDays()), shortenedAt(lines))
                : new GivenBack(it, had, it.closedAt());
    }

    private static Optional<Instant> shortenedAt(List<Line> lines) {
        return lines.reversed().stream()
                .filter(it -> it.deed() == Deed.SHORTEN)
                .map(Line::at)
                .findFirst();
    }
}
