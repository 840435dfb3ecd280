package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Vacancy.Status;
import org.junit.jupiter.api.Test;

class VacancyNotClosedTest {

    private final Gate gate = new VacancyNotClosed();

    @Test
    void keeps_what_it_has_while_paused_and_loses_it_when_closed() {
        assertThat(gate.open(pair().status(Status.PAUSED).build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().status(Status.CLOSED).build(), DAY)).isEqualTo(HalfDays.NONE);
        assertThat(gate.lasting()).isTrue();
    }
}
