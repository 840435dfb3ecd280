package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriorityTerritoryTest {

    private final Term term = new PriorityTerritory(150);

    @Test
    void counts_in_a_priority_territory_only() {
        assertThat(term.rate(pair().priorityTerritory().build())).isEqualTo(Rate.perHalfDay(150));
        assertThat(term.rate(pair().build())).isEqualTo(Rate.NOTHING);
    }
}
