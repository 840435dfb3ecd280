package fr.releve.contracts;

import java.util.UUID;

/**
 * A job that a doctor's spouse could take.
 *
 * @param romeCode ROME 4.0, a letter and four digits
 * @param commune INSEE code, 5 characters
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param open false once filled or withdrawn
 */
public record JobLeadState(
        UUID id, long version, String romeCode, String commune, double latitude, double longitude, boolean open)
        implements StateEvent {

    @Override
    public String key() {
        return id.toString();
    }
}
