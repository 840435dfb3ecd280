package fr.releve.profile.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        refused(() -> row.amount("x"), "x", "two decimals");
        refused(() -> row.degrees("missing", 90), "missing", "A value is missing.");
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
