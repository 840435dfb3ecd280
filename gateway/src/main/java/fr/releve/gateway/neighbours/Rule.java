package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.contracts.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of an availability or of a need: a weekly habit, one half-day, or days off. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule(
        Type type,
        @Nullable DayOfWeek day,
        HalfDay.@Nullable Part part,
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** What a line says. */
    public enum Type {
        WEEKLY,
        SINGLE,
        BLACKOUT
    }

    public static Rule weekly(DayOfWeek day, HalfDay.Part part, LocalDate from, LocalDate until) {
        return new Rule(Type.WEEKLY, day, part, null, from, until);
    }

    /** @param habit {@code TUESDAY:AM} */
    public static Rule weekly(String habit, LocalDate from, LocalDate until) {
        String[] dayAndPart = habit.split(":", 2);
        return weekly(DayOfWeek.valueOf(dayAndPart[0]), HalfDay.Part.valueOf(dayAndPart[1]), from, until);
    }

    /** The same from another day on. */
    public Rule beginning(LocalDate day) {
        return new Rule(type, this.day, part, date, day, until);
    }

    public static Rule single(HalfDay halfDay) {
        return new Rule(Type.SINGLE, null, halfDay.part(), halfDay.date(), null, null);
    }
}
