package fr.releve.acceptance.chaos.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    private final Verdict verdict = new Verdict();

    @Test
    void what_is_lost_or_done_twice_is_harm_and_what_takes_too_long_is_not() {
        verdict.stuck("a mail");
        verdict.idle("kills=0");
        verdict.lost("a yes");
        verdict.doubled("a no");
        verdict.doubleBooked("a morning");

        assertThat(verdict.harm()).containsExactly("lost: a yes", "doubled: a no", "double booked: a morning");
        assertThat(verdict.lines()).hasSize(5);
    }
}
