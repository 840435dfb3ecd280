package fr.releve.matching.readmodel;

/**
 * An EPCI as Relève follows it.
 *
 * @param siren 9 digits
 * @param priority one of the at most ten that are supported first
 */
public record Territory(String siren, long version, String name, int population, boolean priority)
        implements Versioned {

    public Territory {
        Sense.given("siren", siren);
        Sense.given("name", name);
    }

    @Override
    public String key() {
        return siren;
    }
}
