package fr.releve.gateway.shell;

import fr.releve.contracts.HalfDay.Part;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The half-days of a week from Monday to Saturday, as a table with a box for each. */
public record WeekGrid(List<Day> days, List<Row> rows) {

    private static final List<DayOfWeek> WORKED = Arrays.stream(DayOfWeek.values())
            .filter(it -> it != DayOfWeek.SUNDAY)
            .toList();

    private static final Pattern CODE = Pattern.compile("(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY):(AM|PM)");

    public record Day(String code, String name, String abbreviation) {}

    /** All mornings, or all afternoons. */
    public record Row(String code, String name, List<Cell> cells) {}

    /** @param code {@code TUESDAY:AM} */
    public record Cell(String code, String words) {}

    public static WeekGrid current() {
        return new WeekGrid(
                WORKED.stream().map(WeekGrid::day).toList(),
                Arrays.stream(Part.values()).map(WeekGrid::row).toList());
    }

    /** Those of the texts that are boxes of this table. */
    public static Set<String> among(Collection<String> codes) {
        return codes.stream()
                .filter(it -> CODE.matcher(it).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Day day(DayOfWeek it) {
        return new Day(
                it.name(),
                HalfDayWords.name(it),
                it.getDisplayName(TextStyle.SHORT, Language.current().locale()));
    }

    private static Row row(Part part) {
        return new Row(
                part.name(),
                Wording.of("part." + part),
                WORKED.stream()
                        .map(it -> new Cell(it + ":" + part, HalfDayWords.name(it) + " " + HalfDayWords.name(part)))
                        .toList());
    }
}
