package fr.releve.acceptance.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final Set<String> KNOWN = Set.of("minutes", "seed");

    @Test
    void what_is_not_said_is_as_usual() {
        var given = Arguments.of(KNOWN, "--minutes", "10");

        assertThat(given.number("minutes", 2)).isEqualTo(10);
        assertThat(given.number("seed", 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--minute", "minutes", "minutes-", "-minutes", "--", ""})
    void a_name_that_the_command_does_not_have_is_refused_with_those_it_has(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.of(KNOWN, name, "10"))
                .withMessage("there is no option " + name + "; there are: --minutes --seed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "-5", "1.5", "", "99999999999999999999"})
    void only_whole_numbers_above_zero_are_taken(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.of(KNOWN, "--minutes", number))
                .withMessage("--minutes is a whole number above zero, not " + number + ".");
        assertThat(Arguments.of(KNOWN, "--minutes", "1").number("minutes", 2)).isEqualTo(1);
    }

    @Test
    void a_name_without_a_number_or_said_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.of(KNOWN, "--seed", "7", "--minutes"))
                .withMessage("--minutes needs a number after it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.of(KNOWN, "--seed", "7", "--seed", "8"))
                .withMessage("--seed is said twice.");
    }

    @Test
    void a_command_ends_with_what_came_of_it() {
        assertThat(Arguments.run("chaos", KNOWN, given -> true, "--seed", "7")).isZero();
        assertThat(Arguments.run("chaos", KNOWN, given -> false, "--seed", "7")).isEqualTo(1);
        assertThat(Arguments.run("chaos", KNOWN, given -> true, "--sed", "7")).isEqualTo(1);
    }
}
