package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A statement takes 65,535 values at most; what may be more than that is given as one. */
@QuarkusTest
class VeryManyIT extends MatchingOnRealParts {

    private static final int MORE_THAN_VALUES = 70_000;

    @Inject
    Proposals proposals;

    private final States.Need need = States.need("S-" + UUID.randomUUID(), day(tuesday(5)));
    private final States.Doctor volunteer = States.doctor(need.specialty()).offers(need.wanted());

    @Test
    void very_many_proposals_are_read_and_locked_together() {
        UUID id = proposed().id();
        var ids = among(id);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(proposals.listOf(ids)).extracting(Proposal::id).containsExactly(id);
            assertThat(isFree(id)).isTrue();
            assertThat(proposals.lockAll(ids)).extracting(Proposal::id).containsExactly(id);
            assertThat(isFree(id)).isFalse();
        });
    }

    private boolean isFree(UUID id) {
        return QuarkusTransaction.suspendingExisting()
                .call(() -> count(
                                "select count(*) from (select id from proposal where id = ? for update skip locked) free",
                                id)
                        == 1);
    }

    @Test
    void what_very_many_doctors_promised_is_read_together() {
        var proposed = proposed();
        post(coordinator(), "/proposals/" + proposed.id() + "/approval").then().statusCode(200);

        var promised = QuarkusTransaction.requiringNew()
                .call(() -> proposals.listCommitmentsOf(among(volunteer.id()), Instant.EPOCH));

        assertThat(promised).singleElement().satisfies(it -> {
            assertThat(it.practitionerId()).isEqualTo(volunteer.id());
            assertThat(it.vacancyId()).isEqualTo(need.id());
            assertThat(it.status()).isEqualTo(Proposal.Status.OFFERED);
            assertThat(it.halfDays().texts()).isEqualTo(proposed.halfDays());
        });
    }

    private Api.Shown proposed() {
        teller.tell(need.state());
        teller.tell(volunteer.state());
        return awaitProposal(need, "PROPOSED", volunteer);
    }

    private static List<UUID> among(UUID id) {
        return Stream.concat(Stream.generate(UUID::randomUUID).limit(MORE_THAN_VALUES), Stream.of(id))
                .toList();
    }
}
