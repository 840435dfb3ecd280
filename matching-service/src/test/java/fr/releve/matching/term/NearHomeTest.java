package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearHomeTest {

    private final Term term = new NearHome(30);

    @Test
    void counts_up_to_half_of_the_accepted_journey() {
        assertThat(term.rate(pair().maxTravelMinutes(60).minutes(30).build())).isEqualTo(Rate.perHalfDay(30));
        assertThat(term.rate(pair().maxTravelMinutes(60).minutes(31).build())).isEqualTo(Rate.NOTHING);
    }
}
