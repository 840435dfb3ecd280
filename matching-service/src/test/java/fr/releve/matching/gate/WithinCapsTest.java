package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures.PairBuilder;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import org.junit.jupiter.api.Test;

class WithinCapsTest {

    private static final HalfDays NEXT_DAY = day(TUESDAY.plusDays(1));
    private static final HalfDays NEXT_WEEK = day(TUESDAY.plusWeeks(1));
    private static final HalfDays NEXT_MONTH = day(TUESDAY.plusWeeks(5));

    private final WithinCaps gate = new WithinCaps();

    /** A morning is promised elsewhere and an afternoon here, both on the same Tuesday. */
    private static PairBuilder promised() {
        return pair().ties(it ->
                new Ties(HalfDays.of(DAY.first()), HalfDays.NONE, HalfDays.of(DAY.last()), HalfDays.NONE, true));
    }

    @Test
    void a_week_full_of_promises_takes_no_more() {
        var full = promised().weekCap(2).build();
        assertThat(gate.open(full, NEXT_DAY.or(NEXT_WEEK))).isEqualTo(NEXT_WEEK);
        var room = promised().weekCap(3).build();
        assertThat(gate.open(room, NEXT_DAY.or(NEXT_WEEK))).isEqualTo(NEXT_DAY.or(NEXT_WEEK));
    }

    @Test
    void a_month_full_of_promises_takes_no_more() {
        var full = promised().monthCap(2).build();
        assertThat(gate.open(full, NEXT_WEEK.or(NEXT_MONTH))).isEqualTo(NEXT_MONTH);
    }

    @Test
    void the_earliest_that_fit_together_are_chosen() {
        var pair = promised().weekCap(3).monthCap(4).build();
        var chosen = gate.earliest(pair, NEXT_DAY.or(NEXT_WEEK).or(NEXT_MONTH));
        assertThat(chosen)
                .as("one more this week, one more this month, the other month as it is")
                .isEqualTo(HalfDays.of(NEXT_DAY.first(), NEXT_WEEK.first()).or(NEXT_MONTH));
    }
}
