package fr.releve.matching.placement;

import fr.releve.kit.time.Clock;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.placement.Command.Who;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.readmodel.Practitioner;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the model holds of one proposal and of the placement that came of it. */
final class Case {

    final UUID id;
    final Practitioner doctor;
    final UUID need;

    /** Published as one of several, so that its first half-day ends it even if nobody decides. */
    final boolean oneOfSeveral;

    /** Answered within hours rather than days; whatever the reserve proposes is. */
    final boolean urgent;

    HalfDays halfDays;

    @Nullable
    UUID round;

    Proposal.Status proposal = Proposal.Status.PROPOSED;
    Instant until = Instant.EPOCH;
    long terms;
    final Set<Who> yes = EnumSet.noneOf(Who.class);

    Placement.@Nullable Status placement;
    Ordre ordre = Ordre.NOT_ASKED;
    Paper contract = new Paper();
    Paper amendment = new Paper();
    boolean extended;

    /** By the last extension. */
    HalfDays added = HalfDays.NONE;

    /** Of the extension that a further one took the place of. */
    @Nullable
    Paper formerAmendment;

    HalfDays formerAdded = HalfDays.NONE;

    @Nullable
    HalfDays wish;

    @Nullable
    Who wishedBy;

    HalfDays done = HalfDays.NONE;
    Instant closesAt = Instant.MAX;

    Case(UUID id, Practitioner doctor, UUID need, HalfDays halfDays, @Nullable UUID round, boolean urgent) {
        this.id = id;
        this.doctor = doctor;
        this.need = need;
        this.halfDays = halfDays;
        this.round = round;
        this.oneOfSeveral = round != null;
        this.urgent = urgent;
    }

    boolean isOf(UUID practitioner) {
        return doctor.id().equals(practitioner);
    }

    /** Doctor and host have been asked. */
    boolean isAsked() {
        return !until.equals(Instant.EPOCH);
    }

    boolean isOpen() {
        return proposal == Proposal.Status.PROPOSED || proposal == Proposal.Status.OFFERED;
    }

    boolean isWith(Case other) {
        return round != null && round.equals(other.round);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(halfDays.first().begin(Clock.PARIS));
    }

    /** The half-days kept for it: all while it is promised, those that took place once it fell. */
    HalfDays kept() {
        return switch (proposal) {
            case AGREED -> halfDays;
            case OFFERED -> round == null || yes.contains(Who.DOCTOR) ? halfDays : HalfDays.NONE;
            case CANCELLED -> done;
            default -> HalfDays.NONE;
        };
    }

    /** The placement ends before its end. */
    void fall(Placement.Status to, HalfDays took) {
        proposal = Proposal.Status.CANCELLED;
        placement = to;
        done = took;
    }

    /** What a student's last extension added begins only once the Ordre, asked by the amendment, authorises it. */
    boolean awaitsAuthorisation() {
        return doctor.student() && extended && (!amendment.sent || ordre != Ordre.AUTHORISED);
    }

    Instant beginningOfAdded() {
        return added.first().begin(Clock.PARIS);
    }

    /** What the last extension added falls; the mission, and an extension before that, stay as they were authorised. */
    void lapse() {
        halfDays = halfDays.minus(added);
        extended = formerAmendment != null;
        placement = extended ? Placement.Status.EXTENDED : Placement.Status.IN_PROGRESS;
        amendment = formerAmendment == null ? new Paper() : formerAmendment;
        added = formerAdded;
        formerAmendment = null;
        formerAdded = HalfDays.NONE;
        ordre = Ordre.AUTHORISED;
    }

    void extend(HalfDays all) {
        placement = Placement.Status.EXTENDED;
        formerAmendment = extended ? amendment : null;
        formerAdded = added;
        added = all.minus(halfDays);
        halfDays = all;
        extended = true;
        amendment = new Paper();
        wish = null;
        wishedBy = null;
    }

    /** As {@link Stored} reads it from the database. */
    Stored.Seen seen() {
        return new Stored.Seen(
                proposal.name(),
                yes.contains(Who.DOCTOR),
                yes.contains(Who.HOST),
                round,
                halfDays.toString(),
                kept().size(),
                placement == null ? "" : placement.name(),
                placement == null ? "" : ordre.name(),
                contract.text(),
                amendment.text(),
                added.toString(),
                formerAmendment == null ? Stored.NO_PAPER : formerAmendment.text(),
                wishedBy == null ? "" : wishedBy.name());
    }

    /** A contract or an amendment on its way. */
    static final class Paper {

        private final Set<Who> by = EnumSet.noneOf(Who.class);
        Instant wholeAt = Instant.MAX;
        boolean sent;

        void sign(Who side, Instant now) {
            by.add(side);
            if (isWhole()) {
                wholeAt = now;
            }
        }

        boolean isBy(Who side) {
            return by.contains(side);
        }

        boolean isWhole() {
            return by.size() == 2;
        }

        boolean isToBeSent() {
            return isWhole() && !sent;
        }

        private String text() {
            return Stored.paper(isBy(Who.DOCTOR), isBy(Who.HOST), sent);
        }
    }
}
