package fr.releve.profile.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reference tables say of a commune.
 *
 * @param territory SIREN of the EPCI; null if it belongs to none
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param approximate the coordinates are those of its neighbours
 */
public record CommuneFacts(
        String name,
        String departement,
        @Nullable String territory,
        int population,
        double latitude,
        double longitude,
        boolean approximate,
        List<String> postalCodes) {}
