package fr.releve.matching.place;

import fr.releve.matching.travel.Place;
import java.util.Optional;

/** The communes that profile-service knows. */
public interface Communes {

    /**
     * @param insee 5 characters
     * @throws CommunesUnavailable if they cannot be asked now
     */
    Optional<Commune> find(String insee);

    /**
     * A commune and where it belongs.
     *
     * @param territory SIREN of its EPCI; empty if it has none
     */
    record Commune(String insee, String territory, Place place) {}
}
