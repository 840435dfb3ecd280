package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.kit.time.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** The journal as a table for spreadsheets: byte order mark, semicolons, CRLF. */
final class JournalCsv {

    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final List<String> COLUMNS =
            List.of("when", "who", "what", "reason", "proof", "doctor", "need", "territory");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clock.PARIS);

    /** A spreadsheet would take what begins so for a formula. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private JournalCsv() {}

    /** @param more there are further lines, which the last one says to be missing */
    static String of(List<JournalWords.Said> lines, boolean more) {
        StringBuilder table = new StringBuilder(MARK);
        try (var printer = FORMAT.print(table)) {
            printer.printRecord(
                    COLUMNS.stream().map(it -> Wording.of("journal." + it)).toList());
            for (var it : lines) {
                printer.printRecord(Stream.of(
                                TIME.format(it.at()),
                                it.who(),
                                it.what(),
                                it.reason(),
                                it.proof(),
                                it.doctor(),
                                it.need(),
                                it.territory())
                        .map(JournalCsv::harmless)
                        .toList());
            }
            if (more) {
                printer.printRecord(Wording.with("journal.cut", lines.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
