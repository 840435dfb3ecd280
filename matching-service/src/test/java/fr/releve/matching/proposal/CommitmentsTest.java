package fr.releve.matching.proposal;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Proposal.Status;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

    private static final UUID OTHER = new UUID(0, 9);
    private static final HalfDays MORNING = HalfDays.of(DAY.first());

    private final Practitioner doctor = pair().practitioner();
    private final Vacancy here = pair().vacancy();

    private Ties ties(Status status, int minutesAway) {
        Pairs pairs = new Pairs(
                (from, to) -> from.equals(to) ? 0 : minutesAway,
                InstantSource.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)),
                config());
        var other = pair().elsewhere().vacancy();
        var commitment = new Commitment(doctor.id(), OTHER, status, MORNING);
        return new Commitments(List.of(commitment), Map.of(OTHER, other)::get, pairs).between(doctor, here);
    }

    @Test
    void a_morning_promised_far_away_takes_the_whole_day() {
        var ties = ties(Status.OFFERED, 21);
        assertThat(ties.promisedElsewhere()).isEqualTo(MORNING);
        assertThat(ties.outOfReach()).isEqualTo(DAY);
    }

    @Test
    void a_morning_promised_near_by_takes_only_itself() {
        var ties = ties(Status.OFFERED, 20);
        assertThat(ties.promisedElsewhere()).isEqualTo(MORNING);
        assertThat(ties.outOfReach()).isEqualTo(HalfDays.NONE);
    }

    @Test
    void what_is_only_proposed_binds_nobody() {
        assertThat(ties(Status.PROPOSED, 21)).isEqualTo(Ties.NONE);
    }

    @Test
    void what_is_proposed_here_waits_for_a_decision() {
        Pairs pairs = new Pairs(
                (from, to) -> 0, InstantSource.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)), config());
        var proposed = new Commitment(doctor.id(), here.id(), Status.PROPOSED, MORNING);

        var ties = new Commitments(List.of(proposed), Map.of(here.id(), here)::get, pairs).between(doctor, here);

        assertThat(ties.undecided()).isEqualTo(MORNING);
        assertThat(ties.promised()).isEqualTo(HalfDays.NONE);
    }
}
