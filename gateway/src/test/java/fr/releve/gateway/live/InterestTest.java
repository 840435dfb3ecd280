package fr.releve.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.security.Caller;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

    private static final String MAYENNE = "200000001";
    private static final UUID DOCTOR = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void a_doctor_hears_of_offers_to_them_and_not_of_what_is_still_being_weighed() {
        Interest doctor = new Interest(caller("practitioner", Set.of()), DOCTOR);

        assertThat(doctor.in(change("proposal.offered", DOCTOR))).isTrue();
        assertThat(doctor.in(change("proposal.published", DOCTOR))).isFalse();
        assertThat(doctor.in(change("proposal.offered", UUID.randomUUID()))).isFalse();
    }

    @Test
    void a_town_hall_hears_of_offers_in_its_territory_only() {
        assertThat(new Interest(caller("municipality", Set.of(MAYENNE)), null).in(change("proposal.offered", DOCTOR)))
                .isTrue();
        assertThat(new Interest(caller("municipality", Set.of(MAYENNE)), null).in(change("proposal.published", DOCTOR)))
                .isFalse();
        assertThat(new Interest(caller("municipality", Set.of("200000002")), null)
                        .in(change("proposal.offered", DOCTOR)))
                .isFalse();
    }

    @Test
    void a_coordinator_hears_of_everything_in_their_territories() {
        assertThat(new Interest(caller("coordinator", Set.of(MAYENNE)), null).in(change("proposal.published", DOCTOR)))
                .isTrue();
        assertThat(new Interest(caller("coordinator", Set.of("*")), null).in(change("proposal.published", DOCTOR)))
                .isTrue();
        assertThat(new Interest(caller("coordinator", Set.of("200000002")), null)
                        .in(change("proposal.published", DOCTOR)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "proposal.withdrawn, true, , true",
        "proposal.withdrawn, false, , false",
        "proposal.withdrawn, , , false",
        "proposal.expired, , ANSWER, true",
        "proposal.expired, , DECISION, false",
        "proposal.reminded, , ANSWER, true",
        "proposal.reminded, , DECISION, false",
        "proposal.superseded, , , true",
    })
    void of_what_becomes_of_a_proposal_the_sides_hear_only_once_they_were_asked(
            String type, @Nullable Boolean wasOffered, @Nullable String stage, boolean heard) {
        Change change = new Change(type, UUID.randomUUID(), null, DOCTOR, MAYENNE, wasOffered, stage);

        assertThat(new Interest(caller("practitioner", Set.of()), DOCTOR).in(change))
                .isEqualTo(heard);
        assertThat(new Interest(caller("municipality", Set.of(MAYENNE)), null).in(change))
                .isEqualTo(heard);
        assertThat(new Interest(caller("coordinator", Set.of(MAYENNE)), null).in(change))
                .isTrue();
    }

    @Test
    void a_spouse_hears_of_nobody_elses_proposals() {
        assertThat(new Interest(caller("spouse", Set.of()), null).in(change("proposal.offered", DOCTOR)))
                .isFalse();
    }

    private static Caller caller(String role, Set<String> territories) {
        return new Caller("somebody", Set.of(role), territories);
    }

    private static Change change(String type, @Nullable UUID doctor) {
        return new Change(type, UUID.randomUUID(), null, doctor, MAYENNE, null, null);
    }
}
