package fr.releve.gateway.doctor;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says a set of half-days in few lines: a weekly habit where three weeks or more follow one another, else one by one. */
final class DaysAsRules {

    private static final int HABIT = 3;

    /** A rule says a year at most. */
    private static final int LONGEST = 52;

    private DaysAsRules() {}

    static List<Rule> of(Collection<HalfDay> halfDays) {
        Map<String, TreeSet<LocalDate>> byHabit = halfDays.stream()
                .collect(Collectors.groupingBy(
                        it -> it.date().getDayOfWeek().getValue() + " " + it.part(),
                        TreeMap::new,
                        Collectors.mapping(HalfDay::date, Collectors.toCollection(TreeSet::new))));
        List<Rule> rules = new ArrayList<>();
        byHabit.forEach((habit, dates) ->
                runs(dates).forEach(run -> rules.addAll(said(run, HalfDay.Part.valueOf(habit.substring(2))))));
        return rules;
    }

    private static List<Rule> said(List<LocalDate> run, HalfDay.Part part) {
        return run.size() >= HABIT
                ? List.of(Rule.weekly(run.getFirst().getDayOfWeek(), part, run.getFirst(), run.getLast()))
                : run.stream().map(it -> Rule.single(new HalfDay(it, part))).toList();
    }

    /** Stretches of weeks without a gap, of a year at most. */
    private static List<List<LocalDate>> runs(SortedSet<LocalDate> dates) {
        List<List<LocalDate>> runs = new ArrayList<>();
        for (LocalDate date : dates) {
            if (runs.isEmpty()
                    || runs.getLast().size() == LONGEST
                    || !runs.getLast().getLast().plusWeeks(1).equals(date)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(date);
        }
        return runs;
    }
}
