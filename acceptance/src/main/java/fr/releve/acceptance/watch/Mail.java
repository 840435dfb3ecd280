package fr.releve.acceptance.watch;

/** A mail that arrived; both bodies are what the reader sees. */
public record Mail(long id, String to, String subject, String text, String html) {}
