package fr.releve.gateway.shell;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.HalfDay.Part;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import io.quarkus.qute.TemplateExtension;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Half-days as one says them: « 12 mardis, matin et après-midi », « du mardi 5 janvier 2027 au mardi 23 mars 2027 ». */
@TemplateExtension
public final class HalfDayWords {

    private static final int FEW = 3;

    private HalfDayWords() {}

    /** 12 mardis; or 22 demi-journées, where they fall on several days of the week. */
    public static String summary(List<HalfDay> halfDays) {
        Set<DayOfWeek> weekdays = weekdays(halfDays);
        long days = halfDays.stream().map(HalfDay::date).distinct().count();
        return weekdays.size() == 1 && days > 1
                ? Wording.with("weekday.many", days, name(weekdays.iterator().next()))
                : Words.counted(halfDays.size(), "halfDay");
    }

    /** The summary and which part of the day. */
    public static String described(List<HalfDay> halfDays) {
        if (isFew(halfDays)) {
            return byDate(halfDays)
                    .map(it -> Words.inWords(it.getKey()) + ", " + parts(it.getValue()))
                    .collect(Collectors.joining(Language.current() == Language.FRENCH ? "\u202F; " : "; "));
        }
        return summary(halfDays) + ", " + parts(halfDays);
    }

    /** The days and, where they are not named one by one, from when to when. */
    public static String whole(List<HalfDay> halfDays) {
        return isFew(halfDays) ? described(halfDays) : described(halfDays) + ", " + period(halfDays);
    }

    /** Each day with what of it is meant, in their order; nothing where {@link #described} names them one by one. */
    public static List<String> dayByDay(List<HalfDay> halfDays) {
        return isFew(halfDays)
                ? List.of()
                : byDate(halfDays)
                        .map(it -> Wording.with("day.parts", Words.inWords(it.getKey()), parts(it.getValue())))
                        .toList();
    }

    private static Stream<Map.Entry<LocalDate, List<HalfDay>>> byDate(List<HalfDay> halfDays) {
        return halfDays.stream()
                .collect(Collectors.groupingBy(HalfDay::date, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream();
    }

    public static String period(List<HalfDay> halfDays) {
        if (halfDays.isEmpty()) {
            return "";
        }
        LocalDate first = halfDays.getFirst().date();
        LocalDate last = halfDays.getLast().date();
        return first.equals(last)
                ? Wording.with("period.day", Words.inWords(first))
                : Wording.with("period.days", Words.inWords(first), Words.inWords(last));
    }

    /** mardi 24 novembre 2026, matin */
    public static String inWords(HalfDay halfDay) {
        return Words.inWords(halfDay.date()) + ", " + name(halfDay.part());
    }

    public static String name(Part part) {
        return Wording.of("part." + part);
    }

    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Language.current().locale());
    }

    /** So few that they are named one by one. */
    private static boolean isFew(List<HalfDay> halfDays) {
        return halfDays.size() <= FEW;
    }

    private static String parts(List<HalfDay> halfDays) {
        Set<Part> parts = halfDays.stream().map(HalfDay::part).collect(Collectors.toSet());
        if (parts.size() == 1) {
            return name(parts.iterator().next());
        }
        long days = halfDays.stream().map(HalfDay::date).distinct().count();
        return Wording.of(days * 2 == halfDays.size() ? "parts.bothDay" : "parts.bothDays");
    }

    private static Set<DayOfWeek> weekdays(List<HalfDay> halfDays) {
        return halfDays.stream().map(it -> it.date().getDayOfWeek()).collect(Collectors.toSet());
    }
}
