package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Doctor and host say yes to the same pay, place and kind of mission, or not at all. */
@QuarkusTest
class SameTermsIT extends MatchingOnRealParts {

    @Inject
    AcceptProposal accept;

    @Inject
    Proposals proposals;

    @Inject
    ProposalLog log;

    private States.Need need;
    private States.Doctor volunteer;
    private UUID id;

    @SuppressWarnings("NullAway.Init")
    SameTermsIT() {}

    @BeforeEach
    void an_offer_that_the_doctor_accepted() {
        need = States.need(specialty, day(tuesday(5)));
        volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.state());
        id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        acceptAs(doctor(volunteer), id);
    }

    private static void acceptAs(String token, UUID id) {
        post(token, "/proposals/" + id + "/acceptance").then().statusCode(200);
    }

    /** The need changes in the transaction of the answer, so that no plan is quicker. */
    @Test
    void the_second_yes_counts_only_for_the_terms_of_the_first() {
        var hosting = new Caller(need.host().toString(), Set.of(Roles.MUNICIPALITY), Set.of(States.TERRITORY));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(count("""
                            with changed as (update vacancy set state = jsonb_set(state, '{termsVersion}', '1')
                                             where id = ? returning id)
                            select count(*) from changed""", need.id().toString())).isOne();
                    accept.handle(id, ExpectedVersion.ANY, hosting);
                }))
                .isInstanceOfSatisfying(
                        NoLongerHolds.class,
                        it -> assertThat(it.facts()).isEqualTo(Map.of("reasonCode", "terms-changed")));

        assertThat(Api.read(coordinator(), id).status()).isEqualTo("OFFERED");
        acceptAs(host(need), id);
        assertThat(Api.read(coordinator(), id).status()).isEqualTo("AGREED");
    }

    @Test
    void an_offer_falls_with_its_terms_and_both_are_asked_anew() {
        teller.tell(need.onOtherTerms().state());

        var anew = awaitProposal(need, "PROPOSED", volunteer).id();
        assertThat(anew).isNotEqualTo(id);
        var fallen = Api.read(coordinator(), id);
        assertThat(fallen.status()).isEqualTo("WITHDRAWN");
        assertThat(fallen.reasonCode()).isEqualTo("terms-changed");
        post(host(need), "/proposals/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-not-open"));

        post(coordinator(), "/proposals/" + anew + "/approval").then().statusCode(200);
        acceptAs(host(need), anew);
        acceptAs(doctor(volunteer), anew);
        assertThat(Api.read(coordinator(), anew).status()).isEqualTo("AGREED");
        QuarkusTransaction.requiringNew().run(() -> {
            var agreed = proposals.get(anew);
            assertThat(agreed.answers().termsVersion()).isOne();
            Replay.mustBeTheSame(agreed.replayed(log.of(anew)), agreed);
        });
    }

    @Test
    void other_changes_of_the_need_leave_the_offer_alone() {
        teller.tell(need.ofDoctors(2).state());
        org.awaitility.Awaitility.await("the second place")
                .until(() -> count("""
                        select count(*) from vacancy where id = ? and state ->> 'doctorsPerHalfDay' = '2'
                        and not exists (select from change where change.id = vacancy.id)""", need.id().toString()) == 1);
        acceptAs(host(need), id);
        assertThat(Api.read(coordinator(), id).status()).isEqualTo("AGREED");
    }
}
