package fr.releve.profile.imports;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file as rows: UTF-8 (a byte order mark is skipped), commas, quotes as RFC 4180 has them, the columns' names first.
 *
 * @param broken rows that have not as many cells as there are columns, or cannot be told apart from what follows
 */
record Table(List<Row> rows, List<Rejection> broken) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * @param optional columns that may be there too
     * @throws InvalidRequest if the file is no table, or not one with these columns
     */
    static Table read(byte[] file, List<String> columns, List<String> optional) {
        String text = decode(file);
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new InvalidRequest(ProblemKind.EMPTY_TABLE, "", "The table has no columns.");
            }
            List<String> header = records.next().stream().map(String::strip).toList();
            checkHeader(header, columns, optional);
            return rows(parser, records, header);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new InvalidRequest(
                    ProblemKind.UNREADABLE_TABLE, "", "The file is no table of comma-separated values.");
        }
    }

    private static Table rows(CSVParser parser, Iterator<CSVRecord> records, List<String> header) {
        List<Row> rows = new ArrayList<>();
        List<Rejection> broken = new ArrayList<>();
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return new Table(rows, broken);
                }
                CSVRecord record = records.next();
                if (record.size() == 1 && record.get(0).isEmpty()) {
                    continue;
                }
                if (record.size() == header.size()) {
                    rows.add(new Row(line, cells(record, header)));
                } else {
                    broken.add(new Rejection(
                            line, "", "The row has " + record.size() + " cells for " + header.size() + " columns."));
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                broken.add(new Rejection(
                        line, "", "A quote is open or out of place; nothing from here on could be read."));
                return new Table(rows, broken);
            }
        }
    }

    private static Map<String, String> cells(CSVRecord record, List<String> header) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i));
        }
        return cells;
    }

    private static void checkHeader(List<String> header, List<String> columns, List<String> optional) {
        var missing = new ArrayList<>(columns);
        missing.removeAll(header);
        if (!missing.isEmpty()) {
            throw new InvalidRequest(
                    ProblemKind.MISSING_COLUMN,
                    missing.getFirst(),
                    "The table lacks " + String.join(", ", missing) + ".");
        }
        var unknown = new ArrayList<>(header);
        unknown.removeAll(columns);
        unknown.removeAll(optional);
        if (!unknown.isEmpty() || new HashSet<>(header).size() < header.size()) {
            throw new InvalidRequest(
                    ProblemKind.UNKNOWN_COLUMN,
                    unknown.isEmpty() ? "" : unknown.getFirst(),
                    "The table has columns that are not known, or one of them twice.");
        }
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidRequest(ProblemKind.NOT_UTF_8, "", "The file is not encoded in UTF-8.");
        }
    }
}
