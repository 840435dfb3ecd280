package fr.releve.gateway.doctor;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.HalfDay.Part;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Ended;
import fr.releve.gateway.shell.HalfDayWords;
import fr.releve.gateway.shell.Words;
import fr.releve.kit.time.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months of half-days from Monday to Saturday, as tables show them; weeks that are over are left out, and a month that has no other. */
record Calendar(List<Month> months) {

    private static final int WORKING_DAYS = 6;

    /** @param weeks six days each; one that belongs to another month is null */
    record Month(String name, List<List<@Nullable Day>> weeks) {}

    /**
     * @param holiday its name; null on an ordinary day
     * @param school name of the school holidays that it lies in; null outside of them
     */
    record Day(
            long number, @Nullable String holiday, @Nullable String school, Cell morning, Cell afternoon) {}

    /**
     * @param code the half-day on the wire
     * @param words the half-day in full, for who cannot see the table
     * @param promisedTo empty unless it is promised
     */
    record Cell(String code, String words, String label, boolean offered, boolean past, String promisedTo) {}

    /** @param now time of Paris */
    static Calendar of(
            YearMonth first, int count, LocalDateTime now, Set<HalfDay> offered, Map<HalfDay, String> promised) {
        return new Calendar(IntStream.range(0, count)
                .mapToObj(first::plusMonths)
                .map(it -> month(it, now, offered, promised))
                .filter(it -> !it.weeks().isEmpty())
                .toList());
    }

    /** The half-days that the months show and that can still be changed. */
    static Set<HalfDay> shown(YearMonth first, int count, LocalDate today) {
        LocalDate from = first.atDay(1).isBefore(today) ? today : first.atDay(1);
        LocalDate end = first.plusMonths(count).atDay(1);
        return from.datesUntil(end.isAfter(from) ? end : from)
                .filter(it -> it.getDayOfWeek() != DayOfWeek.SUNDAY)
                .flatMap(it -> Stream.of(new HalfDay(it, Part.AM), new HalfDay(it, Part.PM)))
                .collect(Collectors.toSet());
    }

    private static Month month(
            YearMonth month, LocalDateTime now, Set<HalfDay> offered, Map<HalfDay, String> promised) {
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<@Nullable Day> week = new ArrayList<>();
            for (int i = 0; i < WORKING_DAYS; i++) {
                LocalDate date = monday.plusDays(i);
                week.add(YearMonth.from(date).equals(month) ? day(date, now, offered, promised) : null);
            }
            boolean over = !monday.plusDays(WORKING_DAYS).isAfter(now.toLocalDate());
            if (!over && week.stream().anyMatch(it -> it != null)) {
                weeks.add(week);
            }
            monday = monday.plusWeeks(1);
        }
        String name = month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, Language.current().locale());
        return new Month(Words.capitalised(name) + " " + month.getYear(), weeks);
    }

    private static Day day(LocalDate date, LocalDateTime now, Set<HalfDay> offered, Map<HalfDay, String> promised) {
        return new Day(
                date.getDayOfMonth(),
                Holidays.on(date).map(it -> Wording.of("holiday." + it)).orElse(null),
                SchoolHolidays.on(date)
                        .map(it -> Wording.of("school." + it.name()))
                        .orElse(null),
                cell(new HalfDay(date, Part.AM), now, offered, promised),
                cell(new HalfDay(date, Part.PM), now, offered, promised));
    }

    private static Cell cell(HalfDay it, LocalDateTime now, Set<HalfDay> offered, Map<HalfDay, String> promised) {
        return new Cell(
                it.toString(),
                HalfDayWords.inWords(it),
                Wording.of("part.short." + it.part()),
                offered.contains(it),
                Ended.is(it, now),
                promised.getOrDefault(it, ""));
    }
}
