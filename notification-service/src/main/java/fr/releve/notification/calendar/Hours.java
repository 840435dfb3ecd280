package fr.releve.notification.calendar;

import fr.releve.notification.wording.HalfDay;
import java.time.LocalTime;
import java.util.Set;

/**
 * From when to when a morning, an afternoon or both last, in the time of Paris: the usual hours that the contract names by the rules
 * {@code half-day.morning-hours} and {@code half-day.afternoon-hours}. The parties may agree on others; calendars need some.
 */
record Hours(LocalTime from, LocalTime until) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    static Hours of(Set<HalfDay.Part> parts) {
        return new Hours(
                parts.contains(HalfDay.Part.AM) ? MORNING : AFTERNOON,
                parts.contains(HalfDay.Part.PM) ? EVENING : NOON);
    }
}
