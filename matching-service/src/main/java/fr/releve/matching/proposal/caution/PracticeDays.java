package fr.releve.matching.proposal.caution;

import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** How long doctors have replaced others at practices. */
public interface PracticeDays {

    /**
     * A doctor at a practice.
     *
     * @param practice opaque id
     */
    record Stay(UUID practitionerId, String practice) {}

    /** Days of replacement, agreed or done; those without any are absent. */
    Map<Stay, Set<LocalDate>> of(Collection<Stay> stays);

    /** How many days it will be with these half-days, of which some may be on days that count already. */
    static long with(HalfDays more, Set<LocalDate> counted) {
        return Stream.concat(counted.stream(), more.stream().map(HalfDay::date))
                .distinct()
                .count();
    }
}
