package fr.releve.gateway.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalCsvTest {

    private static final Instant NOON = Instant.parse("2027-01-05T11:00:00Z");

    private static JournalWords.Said line(String reason, String need) {
        return new JournalWords.Said(NOON, "Coordination (vous)", "Refusée", reason, "Dr A. B", need, "CC Test", "");
    }

    @Test
    void begins_with_a_mark_and_separates_with_semicolons() {
        String table = JournalCsv.of(List.of(line("Autre raison", "Mamers · Renfort")));

        assertThat(table).startsWith("\uFEFFQuand;Qui;").endsWith("CC Test\r\n");
        assertThat(table.lines().skip(1))
                .containsExactly(
                        "2027-01-05 12:00:00;Coordination (vous);Refusée;Autre raison;Dr A. B;Mamers · Renfort;CC Test");
    }

    @Test
    void quotes_what_would_break_a_cell_and_disarms_formulas() {
        String table = JournalCsv.of(List.of(line("a;b \"c\"", "=SUM(A1)")));

        assertThat(table).contains(";\"a;b \"\"c\"\"\";").contains(";'=SUM(A1);");
    }
}
