package fr.releve.matching.plan.question.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** One rule of a need's calendar, written as profile-service takes it; {@code type} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CalendarRule.Weekly.class, name = "WEEKLY"),
    @JsonSubTypes.Type(value = CalendarRule.Single.class, name = "SINGLE"),
    @JsonSubTypes.Type(value = CalendarRule.Blackout.class, name = "BLACKOUT")
})
sealed interface CalendarRule {

    int MOST_WEEKS = 53;

    /** Half-days it opens, or shuts. */
    Stream<HalfDay> halfDays();

    /** A half-day of each week. */
    record Weekly(
            @NotNull DayOfWeek day,
            @NotNull HalfDay.Part part,
            @NotNull LocalDate from,
            @NotNull LocalDate until) implements CalendarRule {
        @Override
        public Stream<HalfDay> halfDays() {
            var first = from.with(TemporalAdjusters.nextOrSame(day));
            return first.isAfter(until)
                    ? Stream.empty()
                    : Stream.iterate(first, it -> !it.isAfter(until), it -> it.plusWeeks(1))
                            .map(it -> new HalfDay(it, part));
        }
    }

    /** One half-day. */
    record Single(@NotNull LocalDate date, @NotNull HalfDay.Part part) implements CalendarRule {
        @Override
        public Stream<HalfDay> halfDays() {
            return Stream.of(new HalfDay(date, part));
        }
    }

    /** Days on which nothing is wanted. */
    record Blackout(@NotNull LocalDate from, @NotNull LocalDate until) implements CalendarRule {
        @Override
        public Stream<HalfDay> halfDays() {
            return Stream.iterate(from, it -> !it.isAfter(until), it -> it.plusDays(1))
                    .flatMap(it -> Stream.of(new HalfDay(it, HalfDay.Part.AM), new HalfDay(it, HalfDay.Part.PM)));
        }
    }

    /** @throws InvalidRequest for a rule that spans more than a year, ends before it starts or lies outside the calendar */
    static HalfDays expand(List<CalendarRule> rules, String pointer) {
        HalfDays wanted = HalfDays.NONE;
        HalfDays shut = HalfDays.NONE;
        for (int index = 0; index < rules.size(); index++) {
            var halfDays = rules.get(index).expand(pointer + "/" + index);
            if (rules.get(index) instanceof Blackout) {
                shut = shut.or(halfDays);
            } else {
                wanted = wanted.or(halfDays);
            }
        }
        return wanted.minus(shut);
    }

    private HalfDays expand(String pointer) {
        switch (this) {
            case Weekly it -> checkSpan(it.from(), it.until(), pointer);
            case Blackout it -> checkSpan(it.from(), it.until(), pointer);
            case Single it -> checkSpan(it.date(), it.date(), pointer);
        }
        try {
            return HalfDays.of(halfDays().toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidRequest(
                    ProblemKind.HALF_DAY_OUT_OF_RANGE, pointer, "A half-day lies between 2024 and 2099.");
        }
    }

    private static void checkSpan(LocalDate from, LocalDate until, String pointer) {
        if (until.isBefore(from)) {
            throw new InvalidRequest(
                    ProblemKind.END_BEFORE_START,
                    pointer + "/until",
                    "The end " + until + " is before the start " + from + ".");
        }
        if (ChronoUnit.WEEKS.between(from, until) >= MOST_WEEKS) {
            throw new InvalidRequest(
                    ProblemKind.PERIOD_TOO_LONG, pointer + "/until", "A rule spans " + MOST_WEEKS + " weeks at most.");
        }
    }
}
