package fr.releve.matching.readmodel;

import java.util.Set;
import java.util.UUID;

/**
 * A spouse who opted in. No gate, term or answer reads it: a family situation never decides between doctors (Code du travail, L1132-1).
 *
 * @param romeCodes wanted trades
 * @param maxMinutes longest journey by road, one way, from the doctor's posting to the job
 */
public record Spouse(UUID id, long version, UUID practitionerId, Set<String> romeCodes, int maxMinutes)
        implements Versioned {

    public Spouse {
        Sense.given("id", id);
        Sense.given("practitionerId", practitionerId);
        Sense.given("romeCodes", romeCodes);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
