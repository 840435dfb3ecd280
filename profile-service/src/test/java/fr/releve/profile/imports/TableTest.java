package fr.releve.profile.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.profile.vacancy.Pay;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @Test
    void rows_know_the_line_on_which_they_begin() {
        var table = table("a,b\r\n1,2\r\n\r\n\"three\nlines\nhere\",4\r\n5,6\r\n");
        assertThat(table.rows()).extracting(Row::line).containsExactly(2L, 4L, 7L);
    }

    @Test
    void a_row_with_too_few_cells_is_broken_and_the_next_is_not() {
        var table = table("a,b\n1\n2,3\n");
        assertThat(table.broken()).extracting(Rejection::line).containsExactly(2L);
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void the_order_of_columns_does_not_matter() {
        assertThat(table("b,a\n2,1\n").rows().getFirst().hash())
                .isEqualTo(table("a,b\n1,2\n").rows().getFirst().hash());
    }

    @Test
    void a_column_that_may_be_left_out_is_read_where_it_is_there_and_empty_where_it_is_not() {
        assertThat(table("a,c,b\n1,MONDAY,2\n").rows().getFirst().oneOrNull("c", DayOfWeek.class))
                .isEqualTo(DayOfWeek.MONDAY);
        var without = table("a,b\n1,2\n").rows().getFirst();
        assertThat(without.oneOrNull("c", DayOfWeek.class)).isNull();
        assertThat(without.some("c", DayOfWeek.class)).isEmpty();
        refused(
                () -> new Row(2, Map.of("c", "NOONDAY")).oneOrNull("c", DayOfWeek.class),
                "c",
                "NOONDAY is none of MONDAY");
    }

    @Test
    void a_cell_of_the_wrong_kind_says_which_and_why() {
        var row =
                new Row(2, Map.of("n", "many", "d", "2026-02-30", "b", "yes", "e", "NOONDAY", "t", " ", "x", "1.005"));
        refused(() -> row.whole("n", 0, 9), "n", "many is no whole number.");
        refused(() -> row.date("d"), "d", "2026-02-30 is no date; one reads 2026-12-01.");
        refused(() -> row.yes("b"), "b", "yes is neither true nor false.");
        refused(() -> row.one("e", DayOfWeek.class), "e", "NOONDAY is none of MONDAY");
        refused(() -> row.text("t"), "t", "A value is missing.");
        refused(() -> row.amount("x", BigDecimal.TEN), "x", "two decimals");
        refused(() -> row.degrees("missing", 90), "missing", "A value is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1E-2147483647", "10.01", "-1", "1E2"})
    void an_amount_is_bounded_however_it_is_written(String cell) {
        refused(() -> new Row(2, Map.of("x", cell)).amount("x", BigDecimal.TEN), "x", "An amount is from 0 to 10");
    }

    @Test
    void nobody_writes_out_the_noughts_of_an_exponent() {
        var nothing = new Row(2, Map.of("x", "0E2147483647")).amount("x", BigDecimal.TEN);
        assertThat(new Pay(Pay.Kind.PER_HALF_DAY, nothing).amount()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void a_line_has_its_length_and_no_control_character() {
        refused(() -> new Row(2, Map.of("n", "x".repeat(101))).line("n", 100, "Too long."), "n", "Too long.");
        refused(() -> new Row(2, Map.of("n", "Mar\ttin")).line("n", 100, "Too long."), "n", "on one line");
        assertThat(new Row(2, Map.of("n", " Martin\n")).line("n", 100, "Too long."))
                .isEqualTo("Martin");
        refused(() -> new Row(2, Map.of("p", "on demand")).phoneOrNull("p"), "p", "digits and blanks");
        refused(() -> new Row(2, Map.of("e", "rené@exemple.fr")).email("e"), "e", "Before the @");
        refused(() -> new Row(2, Map.of("e", "nobody")).email("e"), "e", "no e-mail address");
    }

    @Test
    void not_a_number_is_no_place() {
        refused(() -> new Row(2, Map.of("latitude", "NaN")).degrees("latitude", 90), "latitude", "is not between");
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String column, String reason) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(BadCell.class, it -> {
            assertThat(it.column()).isEqualTo(column);
            assertThat(it.reason()).contains(reason);
        });
    }

    private static Table table(String text) {
        return Table.read(text.getBytes(UTF_8), List.of("a", "b"), List.of("c"));
    }
}
