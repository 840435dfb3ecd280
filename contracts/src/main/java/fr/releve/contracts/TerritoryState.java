package fr.releve.contracts;

/**
 * An EPCI as Relève follows it.
 *
 * @param siren 9 digits
 * @param population residents
 * @param priority one of the at most ten that measure 8 supports first
 * @param latitude degrees, WGS 84, of the population's centre
 * @param longitude degrees, WGS 84, of the population's centre
 */
public record TerritoryState(
        String siren, long version, String name, int population, boolean priority, double latitude, double longitude)
        implements StateEvent {

    @Override
    public String key() {
        return siren;
    }
}
