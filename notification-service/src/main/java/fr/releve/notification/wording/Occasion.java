package fr.releve.notification.wording;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say to one reader.
 *
 * @param byReader the reader brought it about, by declining or cancelling
 * @param reason code of why it fell; null where none is told
 * @param halfDays ascending; empty if they are not known
 * @param number how many it is about; zero where that is nothing to say
 * @param before when something is to be done, or takes place
 */
public record Occasion(
        Kind kind,
        Reader reader,
        boolean byReader,
        @Nullable String reason,
        List<HalfDay> halfDays,
        int number,
        @Nullable Instant before) {}
