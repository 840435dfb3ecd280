package fr.releve.notification.calendar;

import fr.releve.notification.wording.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Half-days that make one entry of a calendar: the same hours on dates that come back weekly, on days that follow one another, or on one
 * date. A list of scattered dates is no entry of its own: there are calendar programs that take no date without a rule but the first. The
 * entry keeps its key while dates join or leave it, but for its first day.
 *
 * @param key {@code TUESDAY-AM-PM} of what comes back weekly, {@code 2027-01-05-AM-PM} of what begins on that date
 */
public record Block(String key, Set<HalfDay.Part> parts, NavigableSet<LocalDate> dates) {

    /** Fewer dates than this do not come back. */
    private static final int FEWEST_WEEKLY = 2;

    /** The half-days as blocks, by key. */
    public static Map<String, Block> of(Collection<HalfDay> halfDays) {
        var blocks = new TreeMap<String, Block>();
        var alone = new HashMap<Set<HalfDay.Part>, NavigableSet<LocalDate>>();
        byWeekdayAndParts(halfDays).forEach((pattern, dates) -> {
            var weekly = new Block(pattern.weekday() + "-" + key(pattern.parts()), pattern.parts(), dates);
            if (weekly.comesBack()) {
                blocks.put(weekly.key(), weekly);
            } else {
                alone.computeIfAbsent(pattern.parts(), parts -> new TreeSet<>()).addAll(dates);
            }
        });
        alone.forEach((parts, dates) -> runs(dates).forEach(run -> {
            String key = run.getFirst() + "-" + key(parts);
            blocks.put(key, new Block(key, parts, run));
        }));
        return blocks;
    }

    /** Days that follow one another, together. */
    private static List<NavigableSet<LocalDate>> runs(NavigableSet<LocalDate> dates) {
        List<NavigableSet<LocalDate>> runs = new ArrayList<>();
        for (LocalDate date : dates) {
            if (runs.isEmpty() || !runs.getLast().getLast().plusDays(1).equals(date)) {
                runs.add(new TreeSet<>());
            }
            runs.getLast().add(date);
        }
        return runs;
    }

    /** Whether its days follow one another; otherwise they come back weekly, if there are several. */
    boolean daily() {
        return dates.contains(dates.getFirst().plusDays(1));
    }

    public List<HalfDay> halfDays() {
        return dates.stream()
                .flatMap(date -> parts.stream().map(part -> new HalfDay(date, part)))
                .sorted()
                .toList();
    }

    /** Dates that are left out between its first and its last. */
    List<LocalDate> leftOut() {
        return dates.getFirst()
                .datesUntil(dates.getLast(), daily() ? Period.ofDays(1) : Period.ofWeeks(1))
                .filter(date -> !dates.contains(date))
                .toList();
    }

    private boolean comesBack() {
        long weeks = ChronoUnit.WEEKS.between(dates.getFirst(), dates.getLast()) + 1;
        return dates.size() >= FEWEST_WEEKLY && weeks - dates.size() < dates.size();
    }

    private static Map<Pattern, NavigableSet<LocalDate>> byWeekdayAndParts(Collection<HalfDay> halfDays) {
        Map<LocalDate, Set<HalfDay.Part>> byDate = halfDays.stream()
                .collect(Collectors.groupingBy(
                        HalfDay::date,
                        TreeMap::new,
                        Collectors.mapping(
                                HalfDay::part, Collectors.toCollection(() -> EnumSet.noneOf(HalfDay.Part.class)))));
        return byDate.entrySet().stream()
                .collect(Collectors.groupingBy(
                        day -> new Pattern(day.getKey().getDayOfWeek(), day.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));
    }

    private static String key(Set<HalfDay.Part> parts) {
        return parts.stream().sorted().map(HalfDay.Part::name).collect(Collectors.joining("-"));
    }

    private record Pattern(DayOfWeek weekday, Set<HalfDay.Part> parts) {}
}
