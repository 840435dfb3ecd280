package fr.releve.matching.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Where every deed of a proposal passes: it is put into the log, and the others are told. */
@ApplicationScoped
public class ProposalDesk {

    private final ProposalLog log;
    private final ProposalNews news;

    public ProposalDesk(ProposalLog log, ProposalNews news) {
        this.log = log;
        this.news = news;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Proposal proposal, Line line) {
        write(List.of(line));
        tell(proposal, line);
    }

    /** Into the log alone; telling each of them is left to the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(List<Line> lines) {
        log.append(lines);
    }

    void tell(Proposal proposal, Line line) {
        if (line.deed().told()) {
            news.told(proposal, line);
        }
    }
}
