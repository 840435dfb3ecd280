package fr.releve.notification.message;

import fr.releve.notification.calendar.Hours;
import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event that somebody is to hear of.
 *
 * @param readers who is to hear
 * @param halfDays empty if the event does not tell them again
 * @param hours of the half-days; null if the event does not tell them
 * @param number how many the news is about; zero where that is nothing to say
 * @param before when something is to be done, or takes place
 * @param by the reader who brought it about
 * @param reason code of why Relève let it fall; null where none is told
 */
public record News(
        Event event,
        Kind kind,
        Set<Reader> readers,
        List<HalfDay> halfDays,
        @Nullable Hours hours,
        int number,
        @Nullable Instant before,
        @Nullable Reader by,
        @Nullable String reason) {

    /** For all whom this kind of news concerns. */
    public static News of(Event event, Kind kind) {
        return new News(event, kind, kind.readers(), List.of(), null, 0, null, null, null);
    }

    public News to(Set<Reader> some) {
        return new News(event, kind, Set.copyOf(some), halfDays, hours, number, before, by, reason);
    }

    public News with(List<HalfDay> told) {
        return new News(event, kind, readers, List.copyOf(told), hours, number, before, by, reason);
    }

    public News during(@Nullable Hours those) {
        return new News(event, kind, readers, halfDays, those, number, before, by, reason);
    }

    public News counting(int many) {
        return new News(event, kind, readers, halfDays, hours, many, before, by, reason);
    }

    public News until(Instant deadline) {
        return new News(event, kind, readers, halfDays, hours, number, deadline, by, reason);
    }

    public News by(@Nullable Reader cause) {
        return new News(event, kind, readers, halfDays, hours, number, before, cause, reason);
    }

    public News because(@Nullable String code) {
        return new News(event, kind, readers, halfDays, hours, number, before, by, code);
    }
}
