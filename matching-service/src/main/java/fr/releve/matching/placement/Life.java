package fr.releve.matching.placement;

import static fr.releve.matching.placement.Placement.Status.AGREED;
import static fr.releve.matching.placement.Placement.Status.CANCELLED;
import static fr.releve.matching.placement.Placement.Status.CLOSED;
import static fr.releve.matching.placement.Placement.Status.COMPLETED;
import static fr.releve.matching.placement.Placement.Status.CONFIRMED;
import static fr.releve.matching.placement.Placement.Status.EXTENDED;
import static fr.releve.matching.placement.Placement.Status.INTERRUPTED;
import static fr.releve.matching.placement.Placement.Status.IN_PROGRESS;
import static fr.releve.matching.placement.Placement.Status.NO_SHOW;
import static fr.releve.matching.placement.Placement.Status.ORDRE_AUTHORISED;
import static fr.releve.matching.placement.Placement.Status.ORDRE_INFORMED;
import static fr.releve.matching.placement.Placement.Status.ORDRE_REFUSED;
import static fr.releve.matching.placement.Placement.Status.SENT_TO_ORDRE;
import static fr.releve.matching.placement.Placement.Status.SIGNED;
import static fr.releve.matching.proposal.Actor.COORDINATOR;
import static fr.releve.matching.proposal.Actor.DOCTOR;
import static fr.releve.matching.proposal.Actor.HOST;
import static fr.releve.matching.proposal.Actor.SYSTEM;

import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.proposal.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of a placement as one table: from where, by which deed, to where, and who may do it. What is not in it is refused. */
final class Life {

    record Line(Status from, Deed deed, Status to, Set<Actor> by) {}

    static final List<Line> TABLE = List.of(
            line(AGREED, Deed.SIGN, AGREED, DOCTOR, HOST),
            line(AGREED, Deed.SEAL, SIGNED, DOCTOR, HOST),
            line(SIGNED, Deed.TRANSMIT, SENT_TO_ORDRE, DOCTOR, HOST, COORDINATOR),
            line(SENT_TO_ORDRE, Deed.AUTHORISE, ORDRE_AUTHORISED, COORDINATOR),
            line(SENT_TO_ORDRE, Deed.TAKE_NOTE, ORDRE_INFORMED, COORDINATOR),
            line(SENT_TO_ORDRE, Deed.REFUSE, ORDRE_REFUSED, COORDINATOR),
            line(ORDRE_INFORMED, Deed.AUTHORISE, ORDRE_AUTHORISED, COORDINATOR),
            line(ORDRE_INFORMED, Deed.REFUSE, ORDRE_REFUSED, COORDINATOR),
            line(ORDRE_AUTHORISED, Deed.CONFIRM, CONFIRMED, SYSTEM),
            line(ORDRE_INFORMED, Deed.CONFIRM, CONFIRMED, SYSTEM),
            line(CONFIRMED, Deed.START, IN_PROGRESS, SYSTEM),
            line(IN_PROGRESS, Deed.COMPLETE, COMPLETED, HOST, COORDINATOR, SYSTEM),
            line(EXTENDED, Deed.COMPLETE, COMPLETED, HOST, COORDINATOR, SYSTEM),
            line(COMPLETED, Deed.CLOSE, CLOSED, SYSTEM),
            line(AGREED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            line(SIGNED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            line(SENT_TO_ORDRE, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            line(ORDRE_AUTHORISED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            line(ORDRE_INFORMED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            line(ORDRE_REFUSED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            line(CONFIRMED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            line(IN_PROGRESS, Deed.INTERRUPT, INTERRUPTED, DOCTOR, HOST, COORDINATOR),
            line(EXTENDED, Deed.INTERRUPT, INTERRUPTED, DOCTOR, HOST, COORDINATOR),
            line(IN_PROGRESS, Deed.MISS, NO_SHOW, HOST, COORDINATOR),
            line(EXTENDED, Deed.MISS, NO_SHOW, HOST, COORDINATOR),
            line(IN_PROGRESS, Deed.ASK_EXTENSION, IN_PROGRESS, DOCTOR, HOST),
            line(EXTENDED, Deed.ASK_EXTENSION, EXTENDED, DOCTOR, HOST),
            line(IN_PROGRESS, Deed.EXTEND, EXTENDED, DOCTOR, HOST),
            line(EXTENDED, Deed.EXTEND, EXTENDED, DOCTOR, HOST),
            line(AGREED, Deed.REMIND, AGREED, SYSTEM),
            line(SIGNED, Deed.REMIND, SIGNED, SYSTEM),
            line(SENT_TO_ORDRE, Deed.REMIND, SENT_TO_ORDRE, SYSTEM),
            line(ORDRE_AUTHORISED, Deed.REMIND, ORDRE_AUTHORISED, SYSTEM),
            line(ORDRE_INFORMED, Deed.REMIND, ORDRE_INFORMED, SYSTEM),
            line(CONFIRMED, Deed.REMIND, CONFIRMED, SYSTEM),
            line(IN_PROGRESS, Deed.REMIND, IN_PROGRESS, SYSTEM),
            line(EXTENDED, Deed.REMIND, EXTENDED, SYSTEM));

    private Life() {}

    /** Where the deed leads; empty if it leads nowhere, or is not this one's to do. */
    static Optional<Status> next(Status from, Deed deed, Actor by) {
        return TABLE.stream()
                .filter(it -> it.from() == from && it.deed() == deed && it.by().contains(by))
                .map(Line::to)
                .findFirst();
    }

    private static Line line(Status from, Deed deed, Status to, Actor... by) {
        return new Line(from, deed, to, Set.of(by));
    }
}
