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

    record Step(Status from, Deed deed, Status to, Set<Actor> by) {}

    static final List<Step> TABLE = List.of(
            step(AGREED, Deed.SIGN, AGREED, DOCTOR, HOST),
            step(AGREED, Deed.SEAL, SIGNED, DOCTOR, HOST),
            step(SIGNED, Deed.TRANSMIT, SENT_TO_ORDRE, DOCTOR, HOST, COORDINATOR),
            step(SENT_TO_ORDRE, Deed.AUTHORISE, ORDRE_AUTHORISED, COORDINATOR),
            step(SENT_TO_ORDRE, Deed.TAKE_NOTE, ORDRE_INFORMED, COORDINATOR),
            step(SENT_TO_ORDRE, Deed.REFUSE, ORDRE_REFUSED, COORDINATOR),
            step(ORDRE_INFORMED, Deed.AUTHORISE, ORDRE_AUTHORISED, COORDINATOR),
            step(ORDRE_INFORMED, Deed.REFUSE, ORDRE_REFUSED, COORDINATOR),
            step(ORDRE_AUTHORISED, Deed.CONFIRM, CONFIRMED, SYSTEM),
            step(ORDRE_INFORMED, Deed.CONFIRM, CONFIRMED, SYSTEM),
            step(SENT_TO_ORDRE, Deed.CONFIRM, CONFIRMED, SYSTEM),
            step(CONFIRMED, Deed.AUTHORISE, CONFIRMED, COORDINATOR),
            step(CONFIRMED, Deed.TAKE_NOTE, CONFIRMED, COORDINATOR),
            step(CONFIRMED, Deed.REFUSE, ORDRE_REFUSED, COORDINATOR),
            step(IN_PROGRESS, Deed.AUTHORISE, IN_PROGRESS, COORDINATOR),
            step(IN_PROGRESS, Deed.TAKE_NOTE, IN_PROGRESS, COORDINATOR),
            step(IN_PROGRESS, Deed.REFUSE, IN_PROGRESS, COORDINATOR),
            step(EXTENDED, Deed.AUTHORISE, EXTENDED, COORDINATOR),
            step(EXTENDED, Deed.TAKE_NOTE, EXTENDED, COORDINATOR),
            step(EXTENDED, Deed.REFUSE, EXTENDED, COORDINATOR),
            step(CONFIRMED, Deed.START, IN_PROGRESS, SYSTEM),
            step(IN_PROGRESS, Deed.COMPLETE, COMPLETED, HOST, COORDINATOR, SYSTEM),
            step(EXTENDED, Deed.COMPLETE, COMPLETED, HOST, COORDINATOR, SYSTEM),
            step(COMPLETED, Deed.CLOSE, CLOSED, SYSTEM),
            step(AGREED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(SIGNED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(SENT_TO_ORDRE, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(ORDRE_AUTHORISED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(ORDRE_INFORMED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(ORDRE_REFUSED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(CONFIRMED, Deed.CANCEL, CANCELLED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(IN_PROGRESS, Deed.INTERRUPT, INTERRUPTED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(EXTENDED, Deed.INTERRUPT, INTERRUPTED, DOCTOR, HOST, COORDINATOR, SYSTEM),
            step(IN_PROGRESS, Deed.MISS, NO_SHOW, HOST, COORDINATOR),
            step(EXTENDED, Deed.MISS, NO_SHOW, HOST, COORDINATOR),
            step(IN_PROGRESS, Deed.ASK_EXTENSION, IN_PROGRESS, DOCTOR, HOST),
            step(EXTENDED, Deed.ASK_EXTENSION, EXTENDED, DOCTOR, HOST),
            step(IN_PROGRESS, Deed.EXTEND, EXTENDED, DOCTOR, HOST),
            step(EXTENDED, Deed.EXTEND, EXTENDED, DOCTOR, HOST),
            step(IN_PROGRESS, Deed.DECLINE_EXTENSION, IN_PROGRESS, DOCTOR, HOST),
            step(EXTENDED, Deed.DECLINE_EXTENSION, EXTENDED, DOCTOR, HOST),
            step(EXTENDED, Deed.SIGN_AMENDMENT, EXTENDED, DOCTOR, HOST),
            step(EXTENDED, Deed.SEAL_AMENDMENT, EXTENDED, DOCTOR, HOST),
            step(EXTENDED, Deed.TRANSMIT_AMENDMENT, EXTENDED, DOCTOR, HOST, COORDINATOR),
            step(COMPLETED, Deed.TRANSMIT_AMENDMENT, COMPLETED, DOCTOR, HOST, COORDINATOR),
            step(INTERRUPTED, Deed.TRANSMIT_AMENDMENT, INTERRUPTED, DOCTOR, HOST, COORDINATOR),
            step(NO_SHOW, Deed.TRANSMIT_AMENDMENT, NO_SHOW, DOCTOR, HOST, COORDINATOR),
            step(EXTENDED, Deed.LAPSE, IN_PROGRESS, COORDINATOR, SYSTEM),
            step(EXTENDED, Deed.LAPSE_FURTHER, EXTENDED, COORDINATOR, SYSTEM),
            step(AGREED, Deed.REMIND, AGREED, SYSTEM),
            step(SIGNED, Deed.REMIND, SIGNED, SYSTEM),
            step(SENT_TO_ORDRE, Deed.REMIND, SENT_TO_ORDRE, SYSTEM),
            step(ORDRE_AUTHORISED, Deed.REMIND, ORDRE_AUTHORISED, SYSTEM),
            step(ORDRE_INFORMED, Deed.REMIND, ORDRE_INFORMED, SYSTEM),
            step(CONFIRMED, Deed.REMIND, CONFIRMED, SYSTEM),
            step(IN_PROGRESS, Deed.REMIND, IN_PROGRESS, SYSTEM),
            step(EXTENDED, Deed.REMIND, EXTENDED, SYSTEM),
            step(COMPLETED, Deed.REMIND, COMPLETED, SYSTEM),
            step(INTERRUPTED, Deed.REMIND, INTERRUPTED, SYSTEM),
            step(NO_SHOW, Deed.REMIND, NO_SHOW, SYSTEM));

    private Life() {}

    /** Whether in some state the deed is this one's to do. */
    static boolean isOf(Deed deed, Actor by) {
        return TABLE.stream().anyMatch(it -> it.deed() == deed && it.by().contains(by));
    }

    /** Where the deed leads; empty if it leads nowhere, or is not this one's to do. */
    static Optional<Status> next(Status from, Deed deed, Actor by) {
        return TABLE.stream()
                .filter(it -> it.from() == from && it.deed() == deed && it.by().contains(by))
                .map(Step::to)
                .findFirst();
    }

    private static Step step(Status from, Deed deed, Status to, Actor... by) {
        return new Step(from, deed, to, Set.of(by));
    }
}
