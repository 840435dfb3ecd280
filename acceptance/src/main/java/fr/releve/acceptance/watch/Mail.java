package fr.releve.acceptance.watch;

/**
 * A mail that arrived; both bodies are what the reader sees.
 *
 * @param invitation an entry for a calendar came with it
 */
public record Mail(long id, String to, String subject, String text, String html, boolean invitation) {}
