package fr.releve.acceptance.cast;

/**
 * Somebody invented. Nothing of this but the home may ever be read on Kafka.
 *
 * @param rpps with a last digit that the check digit excludes, so that nobody real can hold it
 * @param home INSEE code
 */
public record Person(String firstName, String lastName, String email, String phone, String rpps, String home) {}
