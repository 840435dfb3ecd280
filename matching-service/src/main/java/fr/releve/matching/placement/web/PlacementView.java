package fr.releve.matching.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.contract.Finding;
import fr.releve.matching.placement.Amendment;
import fr.releve.matching.placement.Deed;
import fr.releve.matching.placement.Line;
import fr.releve.matching.placement.Placement;
import fr.releve.matching.placement.ReadPlacements;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.readmodel.MissionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as shown to its parties and coordinators, who all know of one another by now.
 *
 * @param sendBefore when the signed contract should be with the Ordre; only of a single placement, as are the two lists
 * @param done half-days that took place of one that was interrupted or missed
 * @param amendment how far the amendment is that the last extension makes; absent if it was not extended
 * @param wish half-days that one side would like it to have
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        UUID id,
        long version,
        Placement.Status status,
        UUID practitionerId,
        UUID vacancyId,
        String territory,
        MissionKind kind,
        boolean student,
        HalfDays halfDays,
        Instant agreedAt,
        boolean doctorSigned,
        boolean hostSigned,
        @Nullable String documentHash,
        @Nullable Instant signedAt,
        @Nullable Instant sendBefore,
        @Nullable Instant sentAt,
        Ordre ordre,
        @Nullable Instant ordreAnsweredAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String reasonCode,
        @Nullable HalfDays done,
        @Nullable HalfDays wish,
        @Nullable Actor wishedBy,
        @Nullable AmendmentView amendment,
        @Nullable List<Finding> findings,
        @Nullable List<LineView> history) {

    /**
     * @param signedAt when the second side signed
     * @param sendBefore when it should be with the Ordre, once both have signed; only of a single placement
     * @param added half-days that the extension added
     * @param awaitsAuthorisation they are a student's, and the Ordre has not authorised them yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AmendmentView(
            Instant agreedAt,
            boolean doctorSigned,
            boolean hostSigned,
            @Nullable String documentHash,
            @Nullable Instant signedAt,
            @Nullable Instant sendBefore,
            @Nullable Instant sentAt,
            HalfDays added,
            boolean awaitsAuthorisation) {

        static AmendmentView of(Amendment it, @Nullable Instant sendBefore) {
            var document = it.document();
            return new AmendmentView(
                    it.agreedAt(),
                    document.doctorAt() != null,
                    document.hostAt() != null,
                    document.hash(),
                    document.wholeAt().orElse(null),
                    sendBefore,
                    document.sentAt(),
                    it.added(),
                    it.awaitsAuthorisation());
        }
    }

    /**
     * A line of the log.
     *
     * @param reference of what went to the Ordre, or of its answer
     * @param date of that, in Paris
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            Instant at,
            Actor party,
            String by,
            Deed deed,
            Placement.Status from,
            Placement.Status to,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable LocalDate date,
            String ruleVersions) {

        static LineView of(Line it) {
            return new LineView(
                    it.at(),
                    it.actor(),
                    it.account(),
                    it.deed(),
                    it.from(),
                    it.to(),
                    it.reason(),
                    it.proof().reference(),
                    it.proof().dated(),
                    it.ruleVersions());
        }
    }

    public static PlacementView of(Placement it) {
        return of(it, null, null, null, null);
    }

    static PlacementView of(ReadPlacements.Whole it) {
        return of(
                it.placement(),
                it.sendBefore(),
                it.sendAmendmentBefore(),
                it.findings(),
                it.history().stream().map(LineView::of).toList());
    }

    private static PlacementView of(
            Placement it,
            @Nullable Instant sendBefore,
            @Nullable Instant sendAmendmentBefore,
            @Nullable List<Finding> findings,
            @Nullable List<LineView> history) {
        var contract = it.contract();
        return new PlacementView(
                it.id(),
                it.version(),
                it.status(),
                it.practitionerId(),
                it.vacancyId(),
                it.territory(),
                it.kind(),
                it.student(),
                it.halfDays(),
                it.agreedAt(),
                contract.doctorAt() != null,
                contract.hostAt() != null,
                contract.hash(),
                contract.wholeAt().orElse(null),
                sendBefore,
                contract.sentAt(),
                it.ordre(),
                it.ordreAnsweredAt().orElse(null),
                it.confirmedAt().orElse(null),
                it.startedAt().orElse(null),
                it.endedAt().orElse(null),
                it.reasonCode().orElse(null),
                it.done().orElse(null),
                it.wish().orElse(null),
                it.wishedBy().orElse(null),
                it.amendment()
                        .map(of -> AmendmentView.of(of, sendAmendmentBefore))
                        .orElse(null),
                findings,
                history);
    }
}
