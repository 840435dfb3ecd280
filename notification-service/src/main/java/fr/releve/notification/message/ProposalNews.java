package fr.releve.notification.message;

import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a proposal that both its sides are to hear of.
 *
 * @param sequence place among the events of the proposal
 * @param halfDays empty if the event does not tell them again
 * @param answerBefore of an offer only
 * @param declinedBy the side that said no; of a refusal only
 */
public record ProposalNews(
        UUID proposalId,
        long sequence,
        UUID practitionerId,
        UUID vacancyId,
        Instant at,
        Occasion.Kind kind,
        List<HalfDay> halfDays,
        @Nullable Instant answerBefore,
        Occasion.@Nullable Reader declinedBy) {}
