package fr.releve.gateway.coordination;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.HalfDay;
import fr.releve.gateway.shell.Reasons;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in full, as the coordinator weighs it.
 *
 * @param next other doctors who could come, best first
 */
record Dossier(
        UUID id,
        String doctor,
        String category,
        boolean attested,
        NeedView need,
        List<HalfDay> halfDays,
        @Nullable Instant decideBefore,
        Reasons reasons,
        List<Other> next) {

    /** Another doctor for the same need. */
    record Other(String doctor, String days, long minutes, long score) {}
}
