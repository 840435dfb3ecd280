package fr.releve.notification.wording;

import java.util.EnumSet;
import java.util.Set;

/** What there is to say, what it is about and who may be told. */
public enum Kind {
    OFFERED(Concern.OFFERS, Reader.DOCTOR, Reader.HOST),
    /** Half of the time to answer has gone by. */
    ANSWER_AWAITED(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST),
    AGREED(Concern.ANSWERS, Reader.DOCTOR, Reader.HOST),
    DECLINED(Concern.ANSWERS, Reader.DOCTOR, Reader.HOST),
    EXPIRED(Concern.ANSWERS, Reader.DOCTOR, Reader.HOST),
    WITHDRAWN(Concern.ANSWERS, Reader.DOCTOR, Reader.HOST),
    /** Another doctor, asked at the same time, was quicker. */
    SUPERSEDED(Concern.ANSWERS, Reader.DOCTOR),

    /** The other side has signed the contract. */
    SIGNED(Concern.PAPERS, Reader.DOCTOR, Reader.HOST),
    SENT_TO_ORDRE(Concern.PAPERS, Reader.DOCTOR, Reader.HOST),
    ORDRE_AUTHORISED(Concern.PAPERS, Reader.DOCTOR, Reader.HOST),
    ORDRE_INFORMED(Concern.PAPERS, Reader.DOCTOR, Reader.HOST),
    ORDRE_REFUSED(Concern.PAPERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),

    CONFIRMED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST),
    /** The other side would like to add half-days. */
    EXTENSION_ASKED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST),
    /** The other side would rather leave it as it is. */
    EXTENSION_DECLINED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST),
    EXTENDED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST),
    /** The other side has signed the amendment. */
    AMENDMENT_SIGNED(Concern.PAPERS, Reader.DOCTOR, Reader.HOST),
    AMENDMENT_SENT(Concern.PAPERS, Reader.DOCTOR, Reader.HOST),
    /** The Ordre does not authorise what was added. */
    EXTENSION_LAPSED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    CANCELLED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    INTERRUPTED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    NO_SHOW(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    COMPLETED(Concern.PLACEMENTS, Reader.DOCTOR, Reader.HOST),

    TO_SIGN(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** The signed contract is due at the Ordre. */
    TO_SEND(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** What was added begins soon, and its amendment is not signed. */
    AMENDMENT_TO_SIGN(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** The signed amendment is due at the Ordre. */
    AMENDMENT_TO_SEND(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** What was added begins soon and may fall for want of the Ordre's authorisation. */
    EXTENSION_UNAUTHORISED(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** It begins soon and the Ordre has not answered yet. */
    ORDRE_AWAITED(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** It begins in a few days and may fall for want of papers. */
    NOT_YET_CONFIRMED(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** It was confirmed, begins in a few days, and the legal check blocks it since. */
    BLOCKED(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    TOMORROW(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    WAS_IT_DONE(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),
    /** Licence or insurance ends before the placement does. */
    ENTITLEMENT_ENDS(Concern.REMINDERS, Reader.DOCTOR, Reader.HOST, Reader.COORDINATOR),

    /** A paper of the doctor's runs out in some weeks. */
    LICENCE_EXPIRES(Concern.PAPERS, Reader.DOCTOR),
    REGISTRATION_EXPIRES(Concern.PAPERS, Reader.DOCTOR),
    INSURANCE_EXPIRES(Concern.PAPERS, Reader.DOCTOR),
    IDENTITY_EXPIRES(Concern.PAPERS, Reader.DOCTOR),

    /** A coordinator has seen the doctor's papers. */
    ATTESTED(Concern.PAPERS, Reader.DOCTOR),
    /** A coordinator could not accept one of them. */
    LICENCE_REFUSED(Concern.PAPERS, Reader.DOCTOR),
    REGISTRATION_REFUSED(Concern.PAPERS, Reader.DOCTOR),
    INSURANCE_REFUSED(Concern.PAPERS, Reader.DOCTOR),
    /** What was seen has changed. */
    ATTESTATION_LOST(Concern.PAPERS, Reader.DOCTOR),

    /** Half of the time to decide has gone by. */
    DECISION_AWAITED(Concern.COORDINATION, Reader.COORDINATOR),
    /** Nobody decided in time. */
    ESCALATED(Concern.COORDINATION, Reader.COORDINATOR),
    /** So many proposals wait for the territory's coordination. */
    QUEUE(Concern.COORDINATION, Reader.COORDINATOR),

    /** An entry for the reader's calendar is new or has changed. */
    CALENDAR(Concern.CALENDAR, Reader.DOCTOR, Reader.HOST),
    CALENDAR_CANCELLED(Concern.CALENDAR, Reader.DOCTOR, Reader.HOST),

    /** What else there was to tell that day. */
    DIGEST(Concern.DIGEST, Reader.DOCTOR, Reader.HOST);

    private final Concern concern;

    @SuppressWarnings("ImmutableEnumChecker") // never changed, and handed out as copies
    private final Set<Reader> readers;

    Kind(Concern concern, Reader first, Reader... others) {
        this.concern = concern;
        this.readers = EnumSet.of(first, others);
    }

    public Concern concern() {
        return concern;
    }

    /** Who may be told; an event may tell fewer. */
    public Set<Reader> readers() {
        return EnumSet.copyOf(readers);
    }

    /** The event says which half-days it is about; all others are about those that are agreed upon, or would be. */
    public boolean tellsHalfDays() {
        return switch (this) {
            case OFFERED, AGREED, CONFIRMED, EXTENSION_ASKED, EXTENDED, EXTENSION_LAPSED, CANCELLED, INTERRUPTED ->
                true;
            default -> false;
        };
    }

    /** After its date there is nothing left that the reader could do about it. */
    public boolean passesWithItsDate() {
        return this == OFFERED || this == ANSWER_AWAITED || this == TOMORROW;
    }

    /** It is to take place: each side learns how to reach the other, once both have agreed and when they need it. */
    public boolean tellsContact() {
        return this == AGREED || this == CONFIRMED || this == TOMORROW;
    }

    /** What both agreed to does not take place, or goes no further; nothing leads back from there. */
    public boolean endsAgreement() {
        return this == ORDRE_REFUSED || this == CANCELLED || this == INTERRUPTED || this == NO_SHOW;
    }
}
