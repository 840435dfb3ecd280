package fr.releve.kit.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;

class DelayTest {

    private static final Period LEAST = Period.ofMonths(3);
    private static final Period MOST = Period.ofYears(2);

    @Test
    void both_limits_belong_to_what_is_allowed_however_they_are_written() {
        for (String kept : new String[] {"P3M", "P90D", "P1Y", "P2Y", "P24M", "P730D"}) {
            assertThatCode(() -> delay(kept)).as(kept).doesNotThrowAnyException();
        }
    }

    @Test
    void what_is_shorter_or_longer_is_refused_with_the_setting_and_the_source() {
        assertThatThrownBy(() -> delay("P89D"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("releve.retention.proposals is P89D and must be P3M at least: a law.");
        assertThatThrownBy(() -> delay("P2Y1D"))
                .hasMessage("releve.retention.proposals is P2Y1D and must be P2Y at most: another law.");
    }

    private static void delay(String kept) {
        new Delay("releve.retention.proposals", Period.parse(kept))
                .atLeast(LEAST, "a law.")
                .atMost(MOST, "another law.");
    }
}
