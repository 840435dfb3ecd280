package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrgencyTest {

    private final Term term = new Urgency(100);

    @Test
    void counts_for_an_urgent_vacancy_only() {
        assertThat(term.rate(pair().urgent().build())).isEqualTo(Rate.perHalfDay(100));
        assertThat(term.rate(pair().build())).isEqualTo(Rate.NOTHING);
    }
}
