package fr.releve.notification.wording;

/**
 * What a message says, without the half-days.
 *
 * @param title subject of the mail, headline in the application
 * @param opening what happened
 * @param next what the reader may or must do now
 * @param action label of the one link
 * @param reason why the reader was written to
 */
public record Sentences(String title, String opening, String next, String action, String reason) {}
