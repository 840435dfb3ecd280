package fr.releve.notification.calendar;

import fr.releve.notification.wording.HalfDay;
import java.time.LocalTime;
import java.util.Set;

/** From when to when a morning and an afternoon last, in the time of Paris. The parties may agree on others; calendars need some. */
public record Hours(Span morning, Span afternoon) {

    /** Of placements that were told of without their hours. */
    public static final Hours USUAL = parse("09:00-12:30", "14:00-18:00");

    /** From when to when on a day; as text {@code 09:00-12:30}. */
    public record Span(LocalTime from, LocalTime until) {

        static Span parse(String text) {
            var times = text.split("-", 2);
            return new Span(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
        }

        @Override
        public String toString() {
            return from + "-" + until;
        }
    }

    public static Hours parse(String morning, String afternoon) {
        return new Hours(Span.parse(morning), Span.parse(afternoon));
    }

    /** Of a morning, an afternoon or a whole day. */
    Span of(Set<HalfDay.Part> parts) {
        return new Span(
                parts.contains(HalfDay.Part.AM) ? morning.from() : afternoon.from(),
                parts.contains(HalfDay.Part.PM) ? afternoon.until() : morning.until());
    }
}
