package fr.releve.gateway.placement;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Proposal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as one of its parties or a coordinator reads it.
 *
 * @param version what an answer to the other side's wish, or a note that the amendment was sent, is about
 * @param hours from when to when its half-days usually last, in words; empty while that is not known
 * @param done half-days that took place, if it ended early
 * @param contractGone it fell before both had signed, so that there is no contract to read
 * @param colour class of the tag of its state
 * @param todo what waits for the reader, in words; null if nothing does
 * @param contacts of the sides that are not the reader's
 */
record PlacementView(
        UUID id,
        long version,
        String state,
        String colour,
        boolean fell,
        boolean contractGone,
        String because,
        NeedView need,
        List<HalfDay> halfDays,
        String hours,
        List<HalfDay> done,
        List<Step> steps,
        Deeds deeds,
        @Nullable String todo,
        @Nullable Instant sendBefore,
        List<Proposal.Contact> contacts,
        List<Finding> findings,
        List<Line> history) {

    /** @param at null while it lies ahead */
    record Step(String name, @Nullable Instant at, boolean next) {}

    record Finding(String level, String colour, String text, String source) {}

    /** @param proof of what went to the Ordre, or of its answer, in words; empty if none was kept */
    record Line(Instant at, String who, String what, String reason, String proof) {}

    /** @param now time of Paris */
    static PlacementView of(
            Placement it,
            NeedView need,
            String hours,
            Reader reader,
            List<Proposal.Contact> contacts,
            LocalDateTime now) {
        Deeds deeds = Deeds.of(it, reader, now);
        return new PlacementView(
                it.id(),
                it.version(),
                PlacementStates.words(it),
                PlacementStates.colour(it),
                PlacementStates.fell(it),
                PlacementStates.contractGone(it),
                PlacementStates.because(it),
                need,
                it.halfDays(),
                hours,
                it.done() == null ? List.of() : it.done(),
                steps(it),
                deeds,
                deeds.todo(),
                it.sentAt() == null ? it.sendBefore() : null,
                contacts,
                findings(it),
                history(it));
    }

    private static List<Step> steps(Placement it) {
        List<Step> steps = new ArrayList<>();
        boolean waiting = !PlacementStates.fell(it);
        waiting = add(steps, "agreed", it.agreedAt(), waiting);
        waiting = add(steps, "signed", it.signedAt(), waiting);
        waiting = add(steps, "sent", it.sentAt(), waiting);
        waiting = add(steps, "confirmed", it.confirmedAt(), waiting);
        waiting = add(steps, "started", it.startedAt(), waiting);
        add(steps, "ended", it.endedAt(), waiting);
        return steps;
    }

    /** Returns whether the next step may still be the one that is waited for. */
    private static boolean add(List<Step> steps, String name, @Nullable Instant at, boolean waiting) {
        steps.add(new Step(Wording.of("step." + name), at, at == null && waiting));
        return at != null && waiting;
    }

    private static List<Finding> findings(Placement it) {
        return it.findings() == null
                ? List.of()
                : it.findings().stream()
                        .map(found -> new Finding(
                                Wording.orCode("finding", found.level()),
                                colour(found.level()),
                                found.text(),
                                found.source()))
                        .toList();
    }

    private static String colour(String level) {
        return switch (level) {
            case "BLOCKING" -> "bad";
            case "WARNING" -> "waiting";
            case "INFO" -> "over";
            default -> "good";
        };
    }

    private static List<Line> history(Placement it) {
        return it.history() == null
                ? List.of()
                : it.history().reversed().stream()
                        .map(line -> new Line(
                                line.at(),
                                Wording.orCode("party", line.party()),
                                Wording.orCode("deed", line.deed()),
                                line.reason() == null
                                        ? ""
                                        : Wording.find("because." + line.reason())
                                                .orElse(""),
                                Proofs.words(line.reference(), line.date())))
                        .toList();
    }
}
