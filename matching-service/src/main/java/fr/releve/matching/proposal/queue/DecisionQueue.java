package fr.releve.matching.proposal.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a coordinator's decision: how much it is, and the stretch in which one of them stands. A cursor would lose its
 * place as proposals are decided; a proposal keeps it.
 *
 * @param waiting all that wait, whatever was asked for
 * @param wanted those of them that were asked for
 * @param territories SIREN of the territories of all that wait
 * @param items the stretch
 * @param before where the stretch before begins; absent of the first
 * @param after where the stretch after begins; absent of the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionQueue(
        int waiting,
        int wanted,
        SortedSet<String> territories,
        List<QueuedProposal> items,
        @Nullable UUID before,
        @Nullable UUID after) {}
