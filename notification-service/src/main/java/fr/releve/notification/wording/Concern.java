package fr.releve.notification.wording;

/** What a message is about, as far as a person may want more or less of it. */
public enum Concern {
    /** A proposal to answer. */
    OFFERS,
    /** What became of a proposal. */
    ANSWERS,
    /** Contract, signatures, the Ordre, what the doctor has to show. */
    PAPERS,
    /** A placement is confirmed, extended, cancelled, over. */
    PLACEMENTS,
    /** Something is to be done or takes place soon. */
    REMINDERS,
    /** Entries for the reader's calendar; they come each time or never. */
    CALENDAR,
    /** What a coordinator is to decide: it goes to a team, not to a person. */
    COORDINATION,
    /** The other messages of a day, for who wants them together. */
    DIGEST;

    /** A person may choose how often to hear of it. */
    public boolean isPersonal() {
        return this != COORDINATION && this != DIGEST;
    }
}
