package fr.releve.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.readmodel.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes anew of their logs what was stored. */
@ApplicationScoped
public class Replay {

    private final Proposals proposals;
    private final ProposalLog log;

    Replay(Proposals proposals, ProposalLog log) {
        this.proposals = proposals;
        this.log = log;
    }

    /** Every proposal to one of these needs comes out as it is. */
    public void mustRebuildAllOf(List<Vacancy> needs) {
        var all = proposals.list(
                "vacancyId in ?1", needs.stream().map(Vacancy::id).toList());
        assertThat(all).hasSizeGreaterThan(100);
        for (Proposal it : all) {
            mustBeTheSame(it.replayed(log.of(it.id())), it);
        }
    }

    /** But for what the database adds to it. */
    public static void mustBeTheSame(Object rebuilt, Object stored) {
        assertThat(rebuilt)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("version", "firstHalfDay", ".*hibernate.*")
                .isEqualTo(stored);
    }
}
