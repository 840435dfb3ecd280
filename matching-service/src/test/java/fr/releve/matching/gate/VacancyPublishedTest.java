package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Vacancy.Status;
import org.junit.jupiter.api.Test;

class VacancyPublishedTest {

    private final Gate gate = new VacancyPublished();

    @Test
    void takes_no_new_proposal_while_paused() {
        assertThat(gate.open(pair().status(Status.PUBLISHED).build(), DAY)).isEqualTo(DAY);
        assertThat(gate.open(pair().status(Status.PAUSED).build(), DAY)).isEqualTo(HalfDays.NONE);
        assertThat(gate.lasting()).isFalse();
    }
}
