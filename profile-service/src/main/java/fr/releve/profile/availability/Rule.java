package fr.releve.profile.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** One line of a calendar as people say it. Bounds are days included. */
public sealed interface Rule {

    /** The half-days that the rule takes in, ascending. */
    Stream<HalfDay> takesIn();

    /** The notation of tables and of the database, read by {@link RuleText}. */
    String text();

    /** Every Tuesday morning from a day until another. */
    record Weekly(DayOfWeek day, HalfDay.Part part, LocalDate from, LocalDate until) implements Rule {
        @Override
        public Stream<HalfDay> takesIn() {
            LocalDate first = from.with(TemporalAdjusters.nextOrSame(day));
            return Stream.iterate(first, it -> !it.isAfter(until), it -> it.plusWeeks(1))
                    .map(it -> new HalfDay(it, part));
        }

        @Override
        public String text() {
            return RuleText.abbreviation(day) + ":" + part + "/" + from + "/" + until;
        }
    }

    /** One half-day. */
    record Single(LocalDate date, HalfDay.Part part) implements Rule {
        @Override
        public Stream<HalfDay> takesIn() {
            return Stream.of(new HalfDay(date, part));
        }

        @Override
        public String text() {
            return date + ":" + part;
        }
    }

    /** Nothing on these days, whatever the other rules say. */
    record Blackout(LocalDate from, LocalDate until) implements Rule {
        @Override
        public Stream<HalfDay> takesIn() {
            return Stream.empty();
        }

        boolean bars(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(until);
        }

        @Override
        public String text() {
            return "-" + from + "/" + until;
        }
    }
}
