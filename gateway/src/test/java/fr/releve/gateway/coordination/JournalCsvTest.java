package fr.releve.gateway.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalCsvTest {

    private static final Instant NOON = Instant.parse("2027-01-05T11:00:00Z");

    private static JournalWords.Said line(String reason, String need) {
        return new JournalWords.Said(
                NOON, "Coordination (vous)", "Refusée", reason, "réf. 2026-17", "Dr A. B", need, "CC Test", "");
    }

    @Test
    void begins_with_a_mark_and_separates_with_semicolons() {
        String table = JournalCsv.of(List.of(line("Autre raison", "Mamers · Renfort")), false);

        assertThat(table).startsWith("\uFEFFQuand;Qui;").endsWith("CC Test\r\n");
        assertThat(table.lines().skip(1))
                .containsExactly(
                        "2027-01-05 12:00:00;Coordination (vous);Refusée;Autre raison;réf. 2026-17;Dr A. B;Mamers · Renfort;CC Test");
    }

    @Test
    void says_that_more_is_missing_than_a_file_holds() {
        assertThat(JournalCsv.of(List.of(line("Autre raison", "Mamers")), true)
                        .lines()
                        .toList()
                        .getLast())
                .startsWith("La suite manque\u00A0: un fichier tient 1 actes.");
    }

    @Test
    void quotes_what_would_break_a_cell() {
        String table = JournalCsv.of(List.of(line("a;b \"c\"", "Mamers")), false);

        assertThat(table).contains(";\"a;b \"\"c\"\"\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void disarms_what_a_spreadsheet_would_run(String typed) {
        String table = JournalCsv.of(List.of(line("Autre raison", typed)), false);

        assertThat(table).contains("'" + typed).doesNotContain(";" + typed).doesNotContain("\"" + typed);
    }
}
