package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.rule.SeededRules;
import org.junit.jupiter.api.Test;

class SameSpecialtyTest {

    private final Gate gate = new SameSpecialty(SeededRules.dated());

    @Test
    void opens_to_the_specialty_asked_for_only() {
        assertThat(gate.open(pair().build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().specialty("CARDIOLOGY").build(), DAY)).isEqualTo(HalfDays.NONE);
    }
}
