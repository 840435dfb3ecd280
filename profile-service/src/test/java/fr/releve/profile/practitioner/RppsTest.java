package fr.releve.profile.practitioner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RppsTest {

    @Test
    void has_eleven_digits() {
        assertThat(Rpps.hasForm("10000001009")).isTrue();
        assertThat(Rpps.hasForm("1000000100")).isFalse();
        assertThat(Rpps.hasForm("100000010090")).isFalse();
        assertThat(Rpps.hasForm("1000000100A")).isFalse();
        assertThat(Rpps.hasForm("١٠٠٠٠٠٠١٠٠٩")).isFalse();
    }

    @Test
    void ends_with_the_check_digit_of_luhn() {
        assertThat(Rpps.hasCheckDigit("10000001007")).isTrue();
        assertThat(Rpps.hasCheckDigit("10000001009")).isFalse();
    }
}
