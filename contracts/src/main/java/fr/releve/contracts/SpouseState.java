package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A spouse who opted in and whose doctor agreed. Read by the matching only after the plan is made.
 *
 * @param practitionerId the doctor whose postings interest the spouse
 * @param romeCodes wanted trades, ROME 4.0
 * @param maxMinutes longest journey by road, one way, from the doctor's posting to the job
 * @param account opaque subject of the spouse's account, who may see which needs suit the doctor; absent unless both agreed to that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpouseState(
        UUID id,
        long version,
        UUID practitionerId,
        Set<String> romeCodes,
        int maxMinutes,
        @Nullable String account) implements StateEvent {

    public SpouseState {
        romeCodes = Collections.unmodifiableSortedSet(new TreeSet<>(romeCodes));
    }

    @Override
    public String key() {
        return id.toString();
    }
}
