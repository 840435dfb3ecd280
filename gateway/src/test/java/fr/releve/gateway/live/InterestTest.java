package fr.releve.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.security.Caller;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_spouse_hears_of_nobody_elses_proposals() {
        assertThat(new Interest(caller("spouse", Set.of()), null).in(change("proposal.offered", DOCTOR)))
                .isFalse();
    }

    private static Caller caller(String role, Set<String> territories) {
        return new Caller("somebody", Set.of(role), territories);
    }

    private static Change change(String type, @Nullable UUID doctor) {
        return new Change(type, UUID.randomUUID(), null, doctor, MAYENNE);
    }
}
