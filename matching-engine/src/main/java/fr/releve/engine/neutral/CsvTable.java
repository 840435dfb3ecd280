package fr.releve.engine.neutral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file with a header and without quotes, read row by row. */
final class CsvTable {

    private final List<String> header;
    private final Path file;

    private CsvTable(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** One row; columns are found by name. */
    static final class Row {

        private final CsvTable table;
        private final String[] cells;

        private Row(CsvTable table, String[] cells) {
            this.table = table;
            this.cells = cells;
        }

        String text(String column) {
            int index = table.header.indexOf(column);
            if (index < 0 || index >= cells.length) {
                throw new IllegalArgumentException(table.file + " has no column " + column);
            }
            return cells[index];
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }
    }

    static void read(Path file, Consumer<Row> consumer) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String first = reader.readLine();
            if (first == null) {
                throw new IllegalArgumentException(file + " is empty");
            }
            CsvTable table = new CsvTable(file, Arrays.asList(first.strip().split(",", -1)));
            reader.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> consumer.accept(new Row(table, line.strip().split(",", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
