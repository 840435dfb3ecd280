package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private final Gate gate = new Consent();

    @Test
    void opens_to_who_agreed_and_shuts_to_who_did_not() {
        assertThat(gate.open(pair().build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().withoutConsent().build(), DAY)).isEqualTo(HalfDays.NONE);
    }
}
