package fr.releve.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneOfTest {

    @Test
    void each_value_is_a_parameter_and_the_last_one_fills_up() {
        assertThat(OneOf.of("commune", "insee", List.of("53147", "53130", "72181")))
                .isEqualTo(new OneOf(
                        "commune in (:insee0, :insee1, :insee2, :insee3)",
                        Map.of("insee0", "53147", "insee1", "53130", "insee2", "72181", "insee3", "72181")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "40, 64"})
    void the_number_of_parameters_is_a_power_of_two(int values, int parameters) {
        assertThat(OneOf.of("id", "id", IntStream.range(0, values).boxed().toList())
                        .values())
                .hasSize(parameters);
    }

    @Test
    void the_only_value_is_no_list() {
        assertThat(OneOf.of("commune", "insee", List.of("53147")))
                .isEqualTo(new OneOf("commune = :insee0", Map.of("insee0", "53147")));
    }

    @Test
    void nothing_is_one_of_none() {
        assertThat(OneOf.of("commune", "insee", List.of())).isEqualTo(new OneOf("1 = 0", Map.of()));
    }
}
