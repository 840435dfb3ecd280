package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.MissionKind;
import org.junit.jupiter.api.Test;

class MissionWantedTest {

    private final Gate gate = new MissionWanted();

    @Test
    void opens_to_a_kind_the_doctor_wants_only() {
        assertThat(gate.open(
                        pair().kinds(MissionKind.HANDOVER, MissionKind.REINFORCEMENT)
                                .build(),
                        DAY))
                .isEqualTo(DAY);
        assertThat(gate.open(pair().kinds(MissionKind.HANDOVER).build(), DAY)).isEqualTo(HalfDays.NONE);
    }
}
