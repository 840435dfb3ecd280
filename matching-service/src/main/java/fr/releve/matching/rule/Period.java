package fr.releve.matching.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days without a gap on which the same row of a rule counts.
 *
 * @param until last day; null while no end is known
 */
public record Period(Rule rule, LocalDate from, @Nullable LocalDate until) {

    /**
     * The course of one rule, the earliest first. A newer row lies over the older ones, which count again once it ends; a row that never
     * counts is in no period, and neither is a day on which nothing is ruled.
     *
     * @param rows all of the rule's, in any order
     */
    static List<Period> of(Collection<Rule> rows) {
        var turns = turns(rows);
        List<Period> course = new ArrayList<>();
        for (LocalDate day : turns) {
            var next = turns.higher(day);
            var until = next == null ? null : next.minusDays(1);
            counting(rows, day).ifPresent(it -> append(course, new Period(it, day, until)));
        }
        return List.copyOf(course);
    }

    /** The row that counts on a day: of those that hold, the one with the highest version. */
    static Optional<Rule> counting(Collection<Rule> rows, LocalDate day) {
        return rows.stream().filter(it -> it.holdsOn(day)).max(Comparator.comparingInt(Rule::version));
    }

    /** Days on which another row may begin to count. */
    private static NavigableSet<LocalDate> turns(Collection<Rule> rows) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Rule it : rows) {
            turns.add(it.validFrom());
            if (it.validTo() != null) {
                turns.add(it.validTo().plusDays(1));
            }
        }
        return turns;
    }

    private static void append(List<Period> course, Period next) {
        var last = course.isEmpty() ? null : course.getLast();
        if (last != null
                && last.rule().equals(next.rule())
                && next.from().minusDays(1).equals(last.until())) {
            course.set(course.size() - 1, new Period(last.rule(), last.from(), next.until()));
        } else {
            course.add(next);
        }
    }
}
