package fr.releve.notification.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Half-days as one says them. What comes back week after week is one line ({@code 12 mardis, matin et après-midi, du 5 janvier au 23
 * mars 2027}), what does not is a line a day, and of a long list the end is only counted.
 */
public final class HalfDaysInWords {

    /** Fewer dates than this are listed one by one. */
    private static final int SHORTEST_SERIES = 3;

    /** A series may leave out one week for so many that it keeps. */
    private static final int WEEKS_KEPT_PER_WEEK_LEFT_OUT = 4;

    private static final int MOST_DAYS_LISTED = 10;

    private HalfDaysInWords() {}

    /**
     * The lines, series first, each kind in the order of time.
     *
     * @param halfDays in any order; repeats are said once
     */
    public static List<String> lines(Collection<HalfDay> halfDays, Language language) {
        var words = new HalfDayWords(language);
        List<Series> series = new ArrayList<>();
        NavigableMap<LocalDate, Set<HalfDay.Part>> single = new TreeMap<>();
        for (var pattern : byPattern(halfDays).entrySet()) {
            var candidate = new Series(pattern.getKey().parts(), pattern.getValue());
            if (candidate.isRegular()) {
                series.add(candidate);
            } else {
                pattern.getValue().forEach(date -> single.put(date, candidate.parts()));
            }
        }
        List<String> lines = new ArrayList<>();
        series.stream()
                .sorted(Comparator.comparing(Series::first))
                .map(it -> it.inWords(words))
                .forEach(lines::add);
        single.entrySet().stream()
                .limit(MOST_DAYS_LISTED)
                .map(day -> words.day(day.getKey(), day.getValue()))
                .forEach(lines::add);
        int uncounted = single.values().stream()
                .skip(MOST_DAYS_LISTED)
                .mapToInt(Set::size)
                .sum();
        if (uncounted > 0) {
            lines.add(words.rest(uncounted, single.lastKey()));
        }
        return lines;
    }

    /** {@code 1 demi-journée}, {@code 24 demi-journées}. */
    public static String count(Collection<HalfDay> halfDays, Language language) {
        return new HalfDayWords(language).count(Set.copyOf(halfDays).size());
    }

    /** Dates that share weekday and parts of the day. */
    private static Map<Pattern, NavigableSet<LocalDate>> byPattern(Collection<HalfDay> halfDays) {
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

    private record Pattern(DayOfWeek weekday, Set<HalfDay.Part> parts) {}

    /** The same weekday, the same parts of the day, from the first date to the last. */
    private record Series(Set<HalfDay.Part> parts, NavigableSet<LocalDate> dates) {

        LocalDate first() {
            return dates.getFirst();
        }

        boolean isRegular() {
            long weeks = ChronoUnit.WEEKS.between(dates.getFirst(), dates.getLast()) + 1;
            long leftOut = weeks - dates.size();
            return dates.size() >= SHORTEST_SERIES && leftOut * WEEKS_KEPT_PER_WEEK_LEFT_OUT <= dates.size();
        }

        String inWords(HalfDayWords words) {
            return words.series(dates.size(), first(), dates.getLast(), parts, leftOut());
        }

        private List<LocalDate> leftOut() {
            return first().datesUntil(dates.getLast(), Period.ofWeeks(1))
                    .filter(date -> !dates.contains(date))
                    .toList();
        }
    }
}
