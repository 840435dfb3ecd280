package fr.releve.notification.answer;

/** What a reader may say by the link of a mail. */
public enum Answer {
    ACCEPT,
    DECLINE
}
