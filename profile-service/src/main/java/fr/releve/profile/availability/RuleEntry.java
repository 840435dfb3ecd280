package fr.releve.profile.availability;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What rules must meet when they are entered. A rule that begins as a stored one did may have begun in the past. */
public final class RuleEntry {

    /** Half-days of one week in two, one by one, for a year. */
    public static final int MOST_RULES = 600;

    private static final int MOST_WEEKS = 52;
    private static final int YEARS_AHEAD = 3;

    private final String pointer;
    private final LocalDateTime now;
    private final Set<Object> known;

    /**
     * @param pointer JSON pointer of the list of rules in the request
     * @param stored what is there already
     * @param now of {@code Europe/Paris}
     */
    public RuleEntry(String pointer, Timetable stored, LocalDateTime now) {
        this.pointer = pointer;
        this.now = now;
        this.known =
                new HashSet<>(stored.rules().stream().map(RuleEntry::beginning).toList());
    }

    /** @throws InvalidRequest naming the first field that cannot be accepted */
    public Timetable accept(List<Rule> rules) {
        if (rules.size() > MOST_RULES) {
            throw new InvalidRequest(
                    ProblemKind.TOO_MANY_RULES, pointer, "There may be " + MOST_RULES + " rules at most.");
        }
        for (int index = 0; index < rules.size(); index++) {
            check(rules.get(index), pointer + "/" + index);
        }
        return new Timetable(rules);
    }

    private void check(Rule rule, String at) {
        switch (rule) {
            case Rule.Weekly it -> {
                checkBounds(it.from(), it.until(), at);
                checkNotPast(rule, it.from().isBefore(now.toLocalDate()), at + "/from");
            }
            case Rule.Single it -> {
                checkNear(it.date(), at + "/date");
                checkNotPast(rule, new HalfDay(it.date(), it.part()).isOver(now), at + "/date");
            }
            case Rule.Blackout it -> checkBounds(it.from(), it.until(), at);
        }
    }

    private void checkBounds(LocalDate from, LocalDate until, String at) {
        if (until.isBefore(from)) {
            throw new InvalidRequest(
                    ProblemKind.END_BEFORE_START,
                    at + "/until",
                    "The end " + until + " is before the start " + from + ".");
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_WEEKS * 7) {
            throw new InvalidRequest(
                    ProblemKind.PERIOD_TOO_LONG,
                    at + "/until",
                    "A rule spans " + MOST_WEEKS + " weeks at most; add another one.");
        }
        checkNear(until, at + "/until");
    }

    private void checkNear(LocalDate date, String at) {
        if (date.isAfter(now.toLocalDate().plusYears(YEARS_AHEAD))) {
            throw new InvalidRequest(
                    ProblemKind.TOO_FAR_AHEAD, at, date + " is more than " + YEARS_AHEAD + " years ahead.");
        }
    }

    private void checkNotPast(Rule rule, boolean past, String at) {
        if (past && !known.contains(beginning(rule))) {
            throw new InvalidRequest(
                    ProblemKind.HALF_DAY_IN_THE_PAST, at, "A half-day in the past can no longer be given.");
        }
    }

    /** What two versions of one rule have in common. */
    private static Object beginning(Rule rule) {
        return switch (rule) {
            case Rule.Weekly it -> new Rule.Weekly(it.day(), it.part(), it.from(), it.from());
            case Rule.Single it -> it;
            case Rule.Blackout it -> new Rule.Blackout(it.from(), it.from());
        };
    }
}
