package fr.releve.profile.place;

/**
 * What the reference tables say of an EPCI.
 *
 * @param departement the one of its seat
 * @param latitude degrees, WGS 84, of the population's centre
 * @param longitude degrees, WGS 84, of the population's centre
 */
public record TerritoryFacts(String name, String departement, int population, double latitude, double longitude) {}
