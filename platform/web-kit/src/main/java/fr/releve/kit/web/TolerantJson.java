package fr.releve.kit.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads what our own services wrote: as strictly as the door reads, but a field more does no harm, since a newer copy may have written it.
 */
public final class TolerantJson {

    private TolerantJson() {}

    /** A mapper of its own. */
    public static ObjectMapper like(ObjectMapper strict) {
        return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
