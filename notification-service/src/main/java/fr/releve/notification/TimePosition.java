package fr.releve.notification;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.web.PageRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A place in a list that is ordered by time, newest first, and by id where the time is the same. */
public record TimePosition(Instant at, UUID id) {

    /** Before the first of any list. */
    public static final TimePosition TOP = new TimePosition(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));

    /** Where the wanted stretch begins. */
    public static TimePosition after(PageRequest request) {
        if (request.isFirst()) {
            return TOP;
        }
        try {
            return new TimePosition(
                    Instant.parse(request.after().getFirst()),
                    UUID.fromString(request.after().getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidRequest(
                    ProblemKind.FOREIGN_CURSOR, "after", "after is not a cursor of this list with this filter.");
        }
    }

    public List<String> sortKey() {
        return List.of(at.toString(), id.toString());
    }
}
