package fr.releve.contracts;

/**
 * The hours of work that the contract names, in the time of {@code Europe/Paris}.
 *
 * @param morning from when to when a morning lasts: {@code 09:00-12:30}
 * @param afternoon from when to when an afternoon lasts: {@code 14:00-18:00}
 */
public record Hours(String morning, String afternoon) {}
