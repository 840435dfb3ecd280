package fr.releve.gateway.neighbours;

import fr.releve.kit.place.Journey;
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
            double longitude) {

        /** By car, as the matching estimates them. */
        public int minutesTo(Commune other) {
            return Journey.minutes(Journey.kilometres(latitude, longitude, other.latitude, other.longitude));
        }
    }

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
