package fr.releve.matching.placement;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.calendar.HalfDaysColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What both agreed to add to a placement.
 *
 * @param at when they did
 * @param added half-days beyond those agreed before
 * @param amended the amendment that it makes of the contract; null before anything happened to it, as Hibernate has it
 */
@Embeddable
public record Extension(
        Instant at,
        @Convert(converter = HalfDaysColumn.class) HalfDays added,
        @Nullable Document amended) {

    Document amendment() {
        return amended == null ? Document.NONE : amended;
    }

    Extension with(Document amendment) {
        return new Extension(at, added, amendment);
    }
}
