package fr.releve.matching.placement;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What stops a placement whenever it comes up: a blocking finding of the legal check, and a doctor who is not there any more. */
@QuarkusTest
class BlockedIT extends PlacementsOnRealParts {

    @Inject
    EndAbandonedPlacements abandoned;

    @Test
    void a_contract_that_the_legal_check_blocks_is_signed_by_nobody() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        var newer = volunteer.offers(need.wanted());
        insuredUntil(newer, tuesday(6).minusDays(1));

        for (String side : new String[] {doctor(volunteer), host(need)}) {
            sign(side, id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/contract-blocked"))
                    .body("findings", hasItem("insurance"));
        }
        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("AGREED"))
                .body("doctorSigned", equalTo(false))
                .body("hostSigned", equalTo(false));

        insuredUntil(newer.offers(need.wanted()), tuesday(6));
        sign(host(need), id).then().statusCode(200).body("hostSigned", equalTo(true));
    }

    @Test
    void what_was_confirmed_and_is_blocked_since_does_not_begin_and_its_half_days_are_free() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, volunteer);
        insuredUntil(volunteer.offers(need.wanted()), tuesday(6).minusDays(1));

        at(HalfDay.parse(tuesday(6) + ":AM").begin(Clock.PARIS));
        deadlines.handle();

        awaitStatus(id, "CANCELLED");
        get(coordinator(), "/placements/" + id).then().body("reasonCode", equalTo("papers-missing"));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .as("the morning too, which has begun without the doctor")
                .isZero();
        mustReplay(id);
    }

    @Test
    void what_the_ordre_refuses_falls_and_its_days_are_free_at_once() {
        var need = States.need(specialty, day(tuesday(6))).replacement();
        var intern = States.doctor(specialty).offers(need.wanted()).onLicence();
        var id = agree(need, intern);
        sign(doctor(intern), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        act(doctor(intern), id, "transmission").then().statusCode(200);

        ordre(coordinator(), id, "REFUSED")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("ordre-refused"));

        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isZero();
        mustReplay(id);
    }

    @Test
    void what_a_doctor_agreed_to_who_takes_the_consent_back_falls_at_once_and_the_next_best_are_asked() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, volunteer);
        var next = States.doctor(specialty).offers(need.wanted());
        teller.tell(next.state());
        teller.tell(volunteer.withoutConsent().state());
        Awaitility.await("the consent taken back")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state ->> 'consentGiven' = 'false'",
                                volunteer.id().toString())
                        == 1);

        abandoned.look();

        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("doctor-left"));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isZero();
        awaitProposal(need, "PROPOSED", next);
        mustReplay(id);
    }

    @Test
    void a_doctor_who_leaves_amid_a_mission_is_counted_for_what_was_done() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":PM").begin(Clock.PARIS));
        leaves(volunteer);

        abandoned.look();

        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("INTERRUPTED"))
                .body("reasonCode", equalTo("doctor-left"))
                .body("done", hasSize(2));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .as("what was worked")
                .isEqualTo(2);
        mustReplay(id);
    }

    @Test
    void what_is_done_but_for_the_word_stays_done_when_the_doctor_leaves() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        at(HalfDay.parse(tuesday(5).plusDays(1) + ":AM").begin(Clock.PARIS));
        leaves(volunteer);

        abandoned.look();

        get(coordinator(), "/placements/" + id).then().body("status", equalTo("IN_PROGRESS"));
    }

    private void leaves(States.Doctor volunteer) {
        teller.tellErased(Topics.PRACTITIONERS, volunteer.id());
        Awaitility.await("the silence")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state is null",
                                volunteer.id().toString())
                        == 1);
    }

    private void insuredUntil(States.Doctor volunteer, LocalDate last) {
        teller.tell(volunteer.insuredUntil(last));
        Awaitility.await("the new insurance")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state ->> 'insuredUntil' = ?",
                                volunteer.id().toString(),
                                last.toString())
                        == 1);
    }
}
