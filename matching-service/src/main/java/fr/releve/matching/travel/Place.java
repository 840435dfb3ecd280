package fr.releve.matching.travel;

import fr.releve.kit.place.Journey;

/**
 * A point on the map.
 *
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record Place(double latitude, double longitude) {

    /** As the crow flies. */
    public double kilometresTo(Place other) {
        return Journey.kilometres(latitude, longitude, other.latitude, other.longitude);
    }
}
