package fr.releve.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void every_line_is_read_and_every_body_is_there() {
        var rows = Table.read().rows();
        var later = Table.asTimeGoesBy().rows();

        assertThat(rows).hasSizeGreaterThan(80);
        assertThat(later).hasSizeGreaterThan(20);
        assertThat(Stream.concat(rows.stream(), later.stream())).allSatisfy(row -> {
            if (!row.body().isEmpty()) {
                assertThat(Table.file(row.body())).as(row.toString()).isNotBlank();
            }
        });
    }
}
