package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverTest {

    private final Term term = new Cover(300);

    @Test
    void each_half_day_counts() {
        assertThat(term.rate(pair().build())).isEqualTo(Rate.perHalfDay(300));
    }
}
