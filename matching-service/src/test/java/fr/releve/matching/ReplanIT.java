package fr.releve.matching;

import static fr.releve.matching.Api.awaitNoProposal;
import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.Api.proposals;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.days;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.contracts.Topics;
import fr.releve.contracts.VacancyState;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a change does to what was proposed. */
@QuarkusTest
class ReplanIT extends MatchingOnRealParts {

    private static final double NEAR = 48.0734;
    private static final double FARTHER = 48.25;

    private final List<fr.releve.contracts.HalfDay> wanted = day(tuesday(5));

    private States.Doctor tellDoctor(double latitude) {
        var it = States.doctor(specialty).livesAt(latitude).offers(wanted);
        teller.tell(it.state());
        return it;
    }

    private States.Need tellNeed() {
        var it = States.need(specialty, wanted);
        teller.tell(it.state());
        return it;
    }

    @Test
    void withdrawn_half_days_withdraw_the_proposal_and_bring_the_next_doctor() {
        var need = tellNeed();
        var nearest = tellDoctor(NEAR);
        var first = awaitProposal(need, "PROPOSED", nearest);
        var next = tellDoctor(FARTHER);

        teller.tell(nearest.offers(List.of()).state());

        awaitProposal(need, "PROPOSED", next);
        var fallen = Api.read(coordinator(), first.id());
        assertThat(fallen.status()).isEqualTo("WITHDRAWN");
        assertThat(fallen.reasonCode()).isEqualTo("half-days");
    }

    @Test
    void an_offer_falls_with_the_consent_and_frees_the_vacancy_for_the_next() {
        var need = tellNeed();
        var nearest = tellDoctor(NEAR);
        var offered = awaitProposal(need, "PROPOSED", nearest);
        var next = tellDoctor(FARTHER);
        post(coordinator(), "/proposals/" + offered.id() + "/approval").then().statusCode(200);

        teller.tell(nearest.withoutConsent().state());

        awaitProposal(need, "PROPOSED", next);
        assertThat(Api.read(coordinator(), offered.id()).reasonCode()).isEqualTo("consent");
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", offered.id()))
                .isZero();
    }

    @Test
    void an_erased_doctor_leaves_nothing_open() {
        var need = tellNeed();
        var volunteer = tellDoctor(NEAR);
        awaitProposal(need, "PROPOSED", volunteer);

        teller.tellErased(Topics.PRACTITIONERS, volunteer.id());
        teller.tell(volunteer.offers(wanted).state());

        awaitNoProposal(need, "PROPOSED");
        assertThat(proposals(need, "WITHDRAWN"))
                .extracting(Api.Shown::reasonCode)
                .containsExactly("practitioner-gone");
        assertThat(count(
                        "select count(*) from practitioner where id = ? and state is null",
                        volunteer.id().toString()))
                .isOne();
    }

    @Test
    void a_rejection_brings_the_next_doctor_and_never_the_same_again() {
        var need = tellNeed();
        var nearest = tellDoctor(NEAR);
        var first = awaitProposal(need, "PROPOSED", nearest);
        var next = tellDoctor(FARTHER);

        post(coordinator(), "/proposals/" + first.id() + "/rejection", Map.of("reasonCode", "not-suitable"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        var second = awaitProposal(need, "PROPOSED", next);
        post(coordinator(), "/proposals/" + second.id() + "/approval").then().statusCode(200);
        post(doctor(next), "/proposals/" + second.id() + "/refusal", Map.of("reasonCode", "no-longer-free"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));

        var third = tellDoctor(FARTHER);
        awaitProposal(need, "PROPOSED", third);
    }

    @Test
    void other_half_days_of_a_need_withdraw_what_was_proposed_and_are_proposed_instead() {
        var need = tellNeed();
        var volunteer = States.doctor(specialty).offers(days(tuesday(5), tuesday(7)));
        teller.tell(volunteer.state());
        var first = awaitProposal(need, "PROPOSED", volunteer);
        assertThat(first.halfDays()).containsExactly(tuesday(5) + ":AM", tuesday(5) + ":PM");

        teller.tell(need.wants(days(tuesday(7))).state());

        awaitHalfDays(need, List.of(tuesday(7) + ":AM", tuesday(7) + ":PM"));
        var fallen = Api.read(coordinator(), first.id());
        assertThat(fallen.status()).isEqualTo("WITHDRAWN");
        assertThat(fallen.reasonCode()).isEqualTo("half-days");
    }

    @Test
    void as_many_doctors_are_proposed_as_the_need_asks_for_on_each_half_day() {
        var need = tellNeed();
        var nearest = tellDoctor(NEAR);
        awaitProposal(need, "PROPOSED", nearest);
        var farther = tellDoctor(FARTHER);

        var ofTwo = need.ofDoctors(2);
        teller.tell(ofTwo.state());
        Awaitility.await()
                .untilAsserted(() -> assertThat(proposals(need, "PROPOSED"))
                        .extracting(Api.Shown::practitionerId)
                        .containsExactlyInAnyOrder(nearest.id(), farther.id()));

        teller.tell(ofTwo.ofDoctors(1).state());
        awaitProposal(need, "PROPOSED", nearest);
        assertThat(proposals(need, "WITHDRAWN"))
                .extracting(Api.Shown::practitionerId)
                .containsExactly(farther.id());
    }

    @Test
    void of_two_who_were_asked_the_first_keeps_the_place_when_only_one_is_wanted_now() {
        var need = States.need(specialty, wanted).ofDoctors(2);
        teller.tell(need.state());
        var first = awaitProposal(need, "PROPOSED", tellDoctor(NEAR));
        post(coordinator(), "/proposals/" + first.id() + "/approval").then().statusCode(200);
        var second = awaitProposal(need, "PROPOSED", tellDoctor(FARTHER));
        post(coordinator(), "/proposals/" + second.id() + "/approval").then().statusCode(200);

        teller.tell(need.ofDoctors(1).state());

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Api.read(coordinator(), second.id()).status())
                                .isEqualTo("WITHDRAWN"));
        assertThat(Api.read(coordinator(), second.id()).reasonCode()).isEqualTo("fewer-places");
        assertThat(Api.read(coordinator(), first.id()).status()).isEqualTo("OFFERED");
    }

    @Test
    void a_state_that_makes_no_sense_is_set_aside_and_planning_goes_on() {
        var senseless = States.need(specialty, wanted).ofDoctors(0);
        teller.tell(senseless.state());

        var need = tellNeed();
        awaitProposal(need, "PROPOSED", tellDoctor(NEAR));
        assertThat(count(
                        "select count(*) from vacancy where id = ?",
                        senseless.id().toString()))
                .isZero();
    }

    @Test
    void a_lower_cap_a_week_or_a_month_takes_half_days_back() {
        var need = tellNeed();
        var volunteer = tellDoctor(NEAR);
        assertThat(awaitProposal(need, "PROPOSED", volunteer).halfDays()).hasSize(2);

        teller.tell(volunteer.capped(1, 40).state());
        awaitSize(need, 1);
        teller.tell(volunteer.capped(10, 40).capped(10, 40).state());
        awaitSize(need, 2);
        teller.tell(volunteer.capped(10, 1).capped(10, 1).capped(10, 1).state());
        awaitSize(need, 1);
    }

    @Test
    void a_proposal_is_told_in_the_trace_of_the_change_that_led_to_it_whatever_was_planned_with_it() {
        var need = tellNeed();
        var other = States.need("other-" + specialty, wanted);
        var volunteer = States.doctor(specialty).offers(wanted);
        var stranger = States.doctor(other.specialty()).offers(wanted);

        teller.tell(other.state());
        awaitPlanned(need, other);
        teller.tell(stranger.state(), "00-" + "a".repeat(32) + "-00f067aa0ba902b7-00");
        teller.tell(volunteer.state(), "00-" + "b".repeat(32) + "-00f067aa0ba902b7-00");

        assertThat(traceOf(awaitProposal(other, "PROPOSED", stranger))).contains("a".repeat(32));
        var proposal = awaitProposal(need, "PROPOSED", volunteer);
        assertThat(traceOf(proposal)).contains("b".repeat(32));

        teller.tell(need.status(VacancyState.Status.CLOSED).state(), "00-" + "c".repeat(32) + "-00f067aa0ba902b7-00");
        awaitNoProposal(need, "PROPOSED");
        assertThat(told(proposal, 2).getLast()).contains("c".repeat(32));
    }

    /** Topics are read beside one another: without this, whichever is heard last is what leads to the proposal. */
    private void awaitPlanned(States.Need... needs) {
        for (var it : needs) {
            String id = it.id().toString();
            Awaitility.await()
                    .until(() -> count("select count(*) from vacancy where id = ?", id) == 1
                            && count("select count(*) from change where id = ?", id) == 0);
        }
    }

    private void awaitHalfDays(States.Need need, List<String> halfDays) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(proposals(need, "PROPOSED"))
                        .singleElement()
                        .satisfies(it -> assertThat(it.halfDays()).isEqualTo(halfDays)));
    }

    private void awaitSize(States.Need need, int halfDays) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(proposals(need, "PROPOSED"))
                        .singleElement()
                        .satisfies(it -> assertThat(it.halfDays()).hasSize(halfDays)));
    }

    private String traceOf(Api.Shown proposal) {
        return told(proposal, 1).getFirst();
    }

    /** The trace context of each of a proposal's first events. */
    private List<String> told(Api.Shown proposal, int events) {
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENT_PROPOSALS)) {
            return reader.until(Duration.ofSeconds(20), proposal.id().toString(), events).stream()
                    .map(it -> TopicReader.headers(it).getOrDefault("traceparent", "none"))
                    .toList();
        }
    }

    @Test
    void two_needs_of_one_day_never_get_the_same_doctor() {
        var volunteer = tellDoctor(NEAR);
        var first = tellNeed();
        awaitProposal(first, "PROPOSED", volunteer);
        var second = tellNeed();
        var other = tellDoctor(FARTHER);

        awaitProposal(second, "PROPOSED");
        awaitProposal(first, "PROPOSED");
        assertThat(List.of(
                        proposals(first, "PROPOSED").getFirst(),
                        proposals(second, "PROPOSED").getFirst()))
                .extracting(Api.Shown::practitionerId)
                .containsExactlyInAnyOrder(volunteer.id(), other.id());
    }

    @Test
    void a_pause_keeps_what_is_proposed_and_closing_withdraws_it() {
        var need = tellNeed();
        var volunteer = tellDoctor(NEAR);
        awaitProposal(need, "PROPOSED", volunteer);
        var paused = need.status(VacancyState.Status.PAUSED);
        teller.tell(paused.state());
        var marker = States.need(specialty, days(tuesday(7)));
        teller.tell(marker.state());
        teller.tell(volunteer.offers(days(tuesday(5), tuesday(7))).state());
        awaitProposal(marker, "PROPOSED", volunteer);
        assertThat(proposals(need, "PROPOSED")).hasSize(1);

        teller.tell(paused.status(VacancyState.Status.CLOSED).state());

        awaitNoProposal(need, "PROPOSED");
        assertThat(proposals(need, "WITHDRAWN"))
                .extracting(Api.Shown::reasonCode)
                .containsExactly("vacancy-closed");
    }

    @Test
    void what_both_sides_agreed_stays_when_the_half_days_are_taken_back() {
        var need = tellNeed();
        var volunteer = tellDoctor(NEAR);
        var proposal = awaitProposal(need, "PROPOSED", volunteer);
        post(coordinator(), "/proposals/" + proposal.id() + "/approval").then().statusCode(200);
        post(host(need), "/proposals/" + proposal.id() + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + proposal.id() + "/acceptance")
                .then()
                .statusCode(200);

        var marker = States.need(specialty, days(tuesday(7)));
        teller.tell(marker.state());
        teller.tell(volunteer.offers(days(tuesday(7))).state());

        awaitProposal(marker, "PROPOSED", volunteer);
        assertThat(Api.read(coordinator(), proposal.id()).status()).isEqualTo("AGREED");
    }
}
