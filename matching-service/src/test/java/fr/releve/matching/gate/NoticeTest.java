package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private final Gate gate = new Notice(Duration.ofDays(2));

    @Test
    void opens_from_the_second_day_on() {
        assertThat(gate.open(pair().build(), day(TODAY.plusDays(2)))).isEqualTo(day(TODAY.plusDays(2)));
        assertThat(gate.open(pair().build(), day(TODAY.plusDays(1)))).isEqualTo(HalfDays.NONE);
        assertThat(gate.open(pair().build(), day(TODAY.minusDays(1)))).isEqualTo(HalfDays.NONE);
    }

    @Test
    void what_was_proposed_to_the_two_stays_open_until_its_day_comes() {
        var tomorrow = day(TODAY.plusDays(1));
        var proposed = pair().ties(it -> new Ties(
                        HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, false, tomorrow.or(day(TODAY))))
                .build();

        assertThat(gate.open(proposed, tomorrow)).isEqualTo(tomorrow);
        assertThat(gate.open(proposed, day(TODAY))).isEqualTo(HalfDays.NONE);
        assertThat(gate.open(proposed, day(TODAY.plusDays(2)))).isEqualTo(day(TODAY.plusDays(2)));
    }
}
