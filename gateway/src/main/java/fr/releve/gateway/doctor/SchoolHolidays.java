package fr.releve.gateway.doctor;

import fr.releve.gateway.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** School holidays of the region (zone B), as {@code school-holidays.csv} has them, which names their source. */
final class SchoolHolidays {

    private static final List<Stretch> ALL = Table.read(
            "/school-holidays.csv",
            it -> new Stretch(it.get("name"), LocalDate.parse(it.get("from")), LocalDate.parse(it.get("until"))));

    private SchoolHolidays() {}

    /**
     * @param name in the list of words
     * @param until the last day without school
     */
    record Stretch(String name, LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Nothing is known of what comes after. */
    static LocalDate knownUntil() {
        return ALL.getLast().until();
    }

    static Optional<Stretch> on(LocalDate day) {
        return ALL.stream().filter(it -> it.has(day)).findFirst();
    }

    /** Those that touch the days, in order. */
    static List<Stretch> between(LocalDate first, LocalDate last) {
        return ALL.stream()
                .filter(it -> !it.until().isBefore(first) && !it.from().isAfter(last))
                .toList();
    }
}
