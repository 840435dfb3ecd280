package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import org.junit.jupiter.api.Test;

class AttestationTest {

    private final Gate gate = new Attestation();

    @Test
    void opens_once_a_coordinator_has_seen_the_papers() {
        assertThat(gate.open(pair().build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().notAttested().build(), DAY)).isEqualTo(HalfDays.NONE);
    }
}
