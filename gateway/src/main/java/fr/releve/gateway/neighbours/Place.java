package fr.releve.gateway.neighbours;

import org.jspecify.annotations.Nullable;

/** Where things are. */
public final class Place {

    private Place() {}

    /** @param territory SIREN of the EPCI; null if it belongs to none */
    public record Commune(
            String insee,
            String name,
            String departement,
            @Nullable String territory,
            int population,
            double latitude,
            double longitude) {}

    public record Territory(
            String siren,
            String name,
            String departement,
            int population,
            double latitude,
            double longitude,
            boolean priority,
            @Nullable String priorityReason) {}
}
