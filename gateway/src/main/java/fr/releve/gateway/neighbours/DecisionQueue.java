package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a coordinator: how much, and a stretch of it.
 *
 * @param waiting all that wait
 * @param wanted those of them that were asked for
 * @param territories SIREN of the territories of all that wait
 * @param before where the stretch before begins; absent of the first
 * @param after where the stretch after begins; absent of the last
 */
public record DecisionQueue(
        int waiting,
        int wanted,
        List<String> territories,
        List<Line> items,
        @Nullable UUID before,
        @Nullable UUID after) {

    /** A proposal as far as a list shows it. */
    public record Line(
            UUID id,
            UUID practitionerId,
            UUID vacancyId,
            String territory,
            List<HalfDay> halfDays,
            long score,
            boolean urgent,
            Instant decideBefore) {}

    /** The one that stands behind it; null behind the last, and of one that is not in this stretch. */
    public @Nullable UUID following(UUID id) {
        List<UUID> ids = items.stream().map(Line::id).toList();
        int at = ids.indexOf(id);
        if (at < 0) {
            return null;
        }
        return at + 1 < ids.size() ? ids.get(at + 1) : after;
    }
}
