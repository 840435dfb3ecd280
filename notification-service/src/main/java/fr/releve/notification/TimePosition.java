package fr.releve.notification;

import fr.releve.kit.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A place in a list that is ordered by time, newest first or oldest first, and by id where the time is the same. */
public record TimePosition(Instant at, UUID id) {

    /** Before the first of any list that has the newest first. */
    public static final TimePosition TOP = new TimePosition(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));

    /** Before the first of any list that has the oldest first. */
    public static final TimePosition BOTTOM = new TimePosition(Instant.EPOCH, new UUID(0L, 0L));

    /** Where the wanted stretch of a list begins that has the newest first. */
    public static TimePosition after(PageRequest request) {
        return after(request, TOP);
    }

    /**
     * Where the wanted stretch begins.
     *
     * @param first before the first of the list
     */
    public static TimePosition after(PageRequest request, TimePosition first) {
        return request.isFirst()
                ? first
                : new TimePosition(request.instantAfter(0), request.after(1, UUID::fromString));
    }

    public List<String> sortKey() {
        return List.of(at.toString(), id.toString());
    }
}
