package fr.releve.gateway.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of comma-separated values (RFC 4180) with a header, among the program's resources. */
public final class Table {

    private Table() {}

    /** @param file its path, {@code /rome.csv} */
    public static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Table.class.getResourceAsStream(file), file), StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
