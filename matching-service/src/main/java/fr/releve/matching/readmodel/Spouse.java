package fr.releve.matching.readmodel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A spouse who opted in. No gate, term or answer reads it: a family situation never decides between doctors (Code du travail, L1132-1).
 *
 * @param romeCodes wanted trades
 * @param maxMinutes longest journey by road, one way, from the doctor's posting to the job
 * @param account opaque subject of the spouse's account, if they may see which needs suit the doctor; null otherwise
 */
public record Spouse(
        UUID id,
        long version,
        UUID practitionerId,
        Set<String> romeCodes,
        int maxMinutes,
        @Nullable String account) implements Versioned {

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
