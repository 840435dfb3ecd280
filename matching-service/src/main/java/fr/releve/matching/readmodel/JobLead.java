package fr.releve.matching.readmodel;

import fr.releve.matching.travel.Place;
import java.util.UUID;

/** A job that a doctor's spouse could take; read like {@link Spouse} by no gate, term or answer. */
public record JobLead(UUID id, long version, String romeCode, Place place, boolean open) implements Versioned {

    public JobLead {
        Sense.given("id", id);
        Sense.given("romeCode", romeCode);
        Sense.given("place", place);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
