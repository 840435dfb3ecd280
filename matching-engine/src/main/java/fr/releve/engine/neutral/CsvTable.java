package fr.releve.engine.neutral;

import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Slots;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A CSV file with a header and without quotes, read and written row by row. */
final class CsvTable {

    /** Which some spreadsheets write before the first letter. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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

        private final int line;

        private Row(CsvTable table, int line, String[] cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        String text(String column) {
            int index = table.header.indexOf(column);
            if (index < 0) {
                throw new InvalidInstance(table.file.getFileName() + " has no column " + column);
            }
            if (index >= cells.length) {
                throw new InvalidInstance("%s, line %d: there are %d cells, none for %s"
                        .formatted(table.file.getFileName(), line, cells.length, column));
            }
            return cells[index];
        }

        int number(String column) {
            return read(column, Integer::parseInt, "a whole number");
        }

        Slots slots(String column) {
            return read(column, Slots::parseHex, "slots in hexadecimal");
        }

        private <T> T read(String column, Function<String, T> reader, String wanted) {
            String cell = text(column);
            try {
                return reader.apply(cell);
            } catch (IllegalArgumentException e) {
                throw new InvalidInstance("%s, line %d: %s is \"%s\", not %s"
                        .formatted(table.file.getFileName(), line, column, cell, wanted));
            }
        }
    }

    static <T> void write(Path file, String header, List<T> things, Function<T, List<?>> cells) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (T thing : things) {
                out.write(cells.apply(thing).stream().map(String::valueOf).collect(Collectors.joining(",", "", "\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void read(Path file, Consumer<Row> consumer) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String first = reader.readLine();
            if (first == null) {
                throw new InvalidInstance(file.getFileName() + " is empty");
            }
            CsvTable table = new CsvTable(
                    file,
                    Arrays.asList(first.replace(BYTE_ORDER_MARK, "").strip().split(",", -1)));
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    consumer.accept(new Row(table, number, line.strip().split(",", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
