package fr.releve.gateway.doctor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** School holidays of the region (zone B), as {@code school-holidays.csv} has them, which names their source. */
final class SchoolHolidays {

    private static final List<Stretch> ALL = read();

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

    static Optional<Stretch> on(LocalDate day) {
        return ALL.stream().filter(it -> it.has(day)).findFirst();
    }

    /** Those that touch the days, in order. */
    static List<Stretch> between(LocalDate first, LocalDate last) {
        return ALL.stream()
                .filter(it -> !it.until().isBefore(first) && !it.from().isAfter(last))
                .toList();
    }

    private static List<Stretch> read() {
        String name = "/school-holidays.csv";
        try (Reader file = new InputStreamReader(
                        Objects.requireNonNull(SchoolHolidays.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(file)) {
            return rows.stream()
                    .map(it -> new Stretch(
                            it.get("name"), LocalDate.parse(it.get("from")), LocalDate.parse(it.get("until"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
