package fr.releve.notification.preference;

/** How often somebody wants mails of one concern; the list in the application has them all the same. */
public enum Rhythm {
    /** A mail for each message, at once. */
    EACH,
    /** One mail in the evening with all that came that day. */
    DAILY,
    NEVER
}
