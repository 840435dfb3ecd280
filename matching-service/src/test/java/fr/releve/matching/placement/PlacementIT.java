package fr.releve.matching.placement;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.ProfileStub;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.proposal.Commitment;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposals;
import fr.releve.testkit.TestTokens;
import fr.releve.testkit.TopicReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From agreement to closing, with an Ordre that is asked, a table that refuses, and a log that rebuilds everything. */
@QuarkusTest
class PlacementIT extends PlacementsOnRealParts {

    private static final UUID COORDINATOR = UUID.randomUUID();

    @Inject
    Proposals proposals;

    @Test
    void who_signs_a_contract_that_changed_meanwhile_begins_anew() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        var it = QuarkusTransaction.requiringNew().call(() -> placements.get(id));
        String changed = "1".repeat(64);

        assertThat(it.contract().completeBy(Actor.HOST, changed)).isFalse();
        it.act(Act.of(Deed.SIGN, Actor.HOST, "host", Instant.EPOCH).signing(changed));

        assertThat(it.status()).isEqualTo(Placement.Status.AGREED);
        assertThat(it.contract().isBy(Actor.DOCTOR)).isFalse();
        assertThat(it.contract().completeBy(Actor.DOCTOR, changed)).isTrue();
    }

    @Test
    void the_contract_keeps_the_terms_that_both_agreed_to_and_the_check_says_that_the_need_has_others() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        get(doctor(volunteer), "/placements/" + id).then().body("findings.code", not(hasItem("terms")));
        sign(doctor(volunteer), id).then().statusCode(200);
        String signed = contractHash(doctor(volunteer), id);

        teller.tell(need.onOtherTerms().state());
        Awaitility.await("the other terms")
                .until(
                        () -> get(host(need), "/placements/" + id).jsonPath().getList("findings.code", String.class),
                        hasItem("terms"));

        assertThat(contractHash(host(need), id)).isEqualTo(signed);
        sign(host(need), id).then().statusCode(200).body("status", equalTo("SIGNED"));
        assertThat(contractHash(doctor(volunteer), id)).isEqualTo(signed);
        mustReplay(id);
    }

    @Test
    void whoever_reads_a_contract_is_named_to_those_whom_it_names() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);

        contractHash(host(need), id);
        contractHash(doctor(volunteer), id);
        contractHash(TestTokens.coordinator(COORDINATOR, "*"), id);

        String[] readers = {
            "municipality " + need.host(), "practitioner " + volunteer.account(), "coordinator " + COORDINATOR
        };
        assertThat(ProfileStub.readersOf("/contacts/practitioners/" + volunteer.id() + "/papers"))
                .containsExactly(readers);
        assertThat(ProfileStub.readersOf("/contacts/vacancies/" + need.id() + "/terms"))
                .containsExactly(readers);
    }

    @Test
    void whoever_reads_a_contract_that_was_signed_is_named_to_those_whom_it_names() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        String ofDoctor = "/contacts/practitioners/" + volunteer.id() + "/contract-readings";
        assertThat(ProfileStub.readersOf(ofDoctor)).isEmpty();

        contractHash(host(need), id);
        contractHash(TestTokens.coordinator(COORDINATOR, "*"), id);

        String[] readers = {"municipality " + need.host(), "coordinator " + COORDINATOR};
        assertThat(ProfileStub.readersOf(ofDoctor)).containsExactly(readers);
        assertThat(ProfileStub.readersOf("/contacts/vacancies/" + need.id() + "/contract-readings"))
                .containsExactly(readers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature", "amendment-signature"})
    void who_is_neither_side_signs_nothing_and_nothing_is_made_for_them(String signature) {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);

        post(coordinator(), "/placements/" + id + "/" + signature, Map.of("documentHash", "0".repeat(64)))
                .then()
                .statusCode(403);

        assertThat(ProfileStub.readersOf("/contacts/practitioners/" + volunteer.id() + "/papers"))
                .isEmpty();
    }

    @Test
    void a_replacement_by_an_intern_waits_for_the_authorisation_and_ends_closed() {
        var need = States.need(specialty, day(tuesday(6))).replacement();
        var intern = States.doctor(specialty).offers(need.wanted()).onLicence();
        var id = agree(need, intern);
        get(doctor(intern), "/placements/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("student", equalTo(true))
                .body("findings.code", hasItem("student-authorisation"))
                .body("sendBefore", notNullValue());

        sign(doctor(intern), id).then().statusCode(200).body("status", equalTo("AGREED"));
        sign(doctor(intern), id).then().statusCode(409).body("type", equalTo("/problems/already-signed"));
        post(host(need), "/placements/" + id + "/signature", Map.of("documentHash", "0".repeat(64)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-the-contract"));
        sign(host(need), id).then().statusCode(200).body("status", equalTo("SIGNED"));
        act(doctor(intern), id, "transmission").then().statusCode(200).body("status", equalTo("SENT_TO_ORDRE"));
        ordre(doctor(intern), id, "AUTHORISED").then().statusCode(403);
        ordre(coordinator(), id, "INFORMED").then().statusCode(200).body("status", equalTo("ORDRE_INFORMED"));
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(200).body("status", equalTo("CONFIRMED"));

        var first = HalfDay.parse(tuesday(6) + ":AM").begin(Clock.PARIS);
        begins(id, first);
        act(host(need), id, "completion").then().statusCode(409).body("type", equalTo("/problems/not-over"));
        at(first.plus(Duration.ofDays(1)));
        relayCompletion(id, UUID.randomUUID(), 404);
        relayCompletion(id, intern.account(), 403);
        relayCompletion(id, need.host(), 204);
        relayCompletion(id, need.host(), 409);
        get(host(need), "/placements/" + id).then().body("status", equalTo("COMPLETED"));
        at(first.plus(Duration.ofDays(32)));
        deadlines.handle();
        awaitStatus(id, "CLOSED");

        get(coordinator(), "/placements/" + id).then().body("history.deed", hasItem("AUTHORISE"));
        mustReplay(id);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            var told = reader.until(Duration.ofSeconds(20), id.toString(), 9);
            assertThat(told)
                    .filteredOn(it ->
                            "placement.confirmed".equals(TopicReader.headers(it).get("ce_type")))
                    .singleElement()
                    .extracting(it -> it.value())
                    .asString()
                    .contains("\"hours\":{\"morning\":\"09:00-12:30\",\"afternoon\":\"14:00-18:00\"}");
            assertThat(told.stream()
                            .map(it -> TopicReader.headers(it).get("ce_type"))
                            .filter(it -> !it.equals("placement.reminded")))
                    .startsWith(
                            "placement.signed",
                            "placement.signed",
                            "placement.sent-to-ordre",
                            "placement.ordre-answered",
                            "placement.ordre-answered",
                            "placement.confirmed",
                            "placement.started");
        }
    }

    @Test
    void nothing_was_sent_before_both_signed_it_nor_answered_before_it_was_sent() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        String sent = "/placements/" + id + "/transmission";
        String answered = "/placements/" + id + "/ordre-answer";
        var signing = LocalDate.now(Clock.PARIS).plusDays(1);
        at(signing.atTime(0, 30).atZone(Clock.PARIS).toInstant());
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        at(signing.plusDays(3).atTime(12, 0).atZone(Clock.PARIS).toInstant());

        post(host(need), sent, Map.of("date", signing.minusDays(1).toString()))
                .then()
                .statusCode(400)
                .body("detail", containsString(signing.toString()));
        post(host(need), sent, Map.of("date", signing.toString())).then().statusCode(200);
        for (String day : List.of("-4713-01-01", signing.minusDays(1).toString())) {
            post(coordinator(), answered, Map.of("answer", "INFORMED", "date", day))
                    .then()
                    .statusCode(400)
                    .body("detail", containsString(signing.toString()));
        }
        post(coordinator(), answered, Map.of("answer", "INFORMED", "date", signing.toString()))
                .then()
                .statusCode(200);
    }

    @Test
    void an_answer_is_of_the_day_of_the_sending_that_its_proof_tells_or_later() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        var sending = LocalDate.now(Clock.PARIS).plusDays(2);
        at(sending.atTime(12, 0).atZone(Clock.PARIS).toInstant());
        post(host(need), "/placements/" + id + "/transmission", Map.of("date", sending.toString()))
                .then()
                .statusCode(200);
        String answered = "/placements/" + id + "/ordre-answer";

        post(
                        coordinator(),
                        answered,
                        Map.of(
                                "answer",
                                "INFORMED",
                                "date",
                                sending.minusDays(1).toString()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/date"))
                .body("detail", containsString(sending.toString()));
        post(coordinator(), answered, Map.of("answer", "INFORMED", "date", sending.toString()))
                .then()
                .statusCode(200);
    }

    @Test
    void what_shows_that_the_ordre_was_asked_and_answered_is_kept_in_the_log_and_told_to_nobody() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        String sent = "/placements/" + id + "/transmission";
        String answered = "/placements/" + id + "/ordre-answer";
        for (String reference : List.of("", " 17", "x".repeat(61), "Dupont <d@example.org>")) {
            post(host(need), sent, Map.of("reference", reference)).then().statusCode(400);
        }
        var today = LocalDate.now(Clock.PARIS);
        for (String day : List.of(
                today.plusDays(1).toString(),
                today.minusDays(1).toString(),
                "0001-01-01",
                "-4713-01-01",
                "-999999999-01-01")) {
            post(host(need), sent, Map.of("date", day))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/date"));
        }
        get(host(need), "/placements/" + id).then().body("status", equalTo("SIGNED"));

        String longest = "1A 234/567.8_9:é°#-" + "x".repeat(41);
        post(host(need), sent, Map.of("reference", longest, "date", today.toString()))
                .then()
                .statusCode(200);
        post(coordinator(), answered, Map.of("answer", "INFORMED", "reference", "CDOM 53-17"))
                .then()
                .statusCode(200);

        get(doctor(volunteer), "/placements/" + id)
                .then()
                .body("history.find { it.deed == 'TRANSMIT' }.reference", equalTo(longest))
                .body("history.find { it.deed == 'TRANSMIT' }.date", equalTo(today.toString()))
                .body("history.find { it.deed == 'TAKE_NOTE' }.reference", equalTo("CDOM 53-17"))
                .body("history.find { it.deed == 'TAKE_NOTE' }.date", nullValue());
        get(coordinator(), "/journal?about=" + id + "&deed=TRANSMIT")
                .then()
                .body("items[0].reference", equalTo(longest))
                .body("items[0].date", equalTo(today.toString()));
        mustReplay(id);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 4))
                    .noneMatch(it -> String.valueOf(it.value()).contains("234/567"));
        }
    }

    @Test
    void a_contract_may_be_noted_as_sent_without_a_word_more() {
        var need = States.need(specialty, day(tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        sign(doctor(volunteer), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);

        given().auth()
                .oauth2(host(need))
                .noContentType()
                .post("/placements/" + id + "/transmission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SENT_TO_ORDRE"));
    }

    @Test
    void what_is_not_confirmed_when_it_should_begin_falls_and_its_half_days_are_free() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        deadlines.handle();
        awaitStatus(id, "CANCELLED");
        mustReplay(id);
        assertThat(count("select count(*) from proposal where id = ? and status = 'CANCELLED'", id))
                .isOne();
    }

    @Test
    void days_worked_before_a_no_show_still_count() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6))).replacement();
        var absent = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, absent);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));

        at(HalfDay.parse(tuesday(6) + ":PM").begin(Clock.PARIS));
        post(host(need), "/placements/" + id + "/no-show", Map.of("reasonCode", "no-word"))
                .then()
                .statusCode(200)
                .body("done", equalTo(List.of(tuesday(5) + ":AM", tuesday(5) + ":PM")));

        var dates = QuarkusTransaction.requiringNew().call(() -> {
            var it = placements.get(id);
            return placements.replacementDates(it.practitionerId(), it.practice());
        });
        assertThat(dates).containsExactly(tuesday(5));
        mustReplay(id);
        var worked = new Commitment(
                absent.id(),
                need.id(),
                Proposal.Status.AGREED,
                HalfDays.parse(List.of(tuesday(5) + ":AM", tuesday(5) + ":PM")));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(proposals.listWorkedOf(List.of(id))).isEqualTo(Map.of(id, worked));
            assertThat(proposals.listWorked()).containsEntry(id, worked);
            assertThat(proposals.listCommitmentsOf(List.of(absent.id()), Instant.EPOCH))
                    .as("worked, and refused as a whole")
                    .hasSize(2)
                    .contains(worked);
        });
    }

    @Test
    void a_move_that_the_table_does_not_have_is_refused_with_a_sentence_and_changes_nothing() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        act(doctor(volunteer), id, "transmission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"))
                .body("status", equalTo(409))
                .body("placementStatus", equalTo("AGREED"))
                .body("detail", equalTo("A placement that is AGREED does not allow TRANSMIT by DOCTOR."));
        act(doctor(volunteer), id, "completion")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"))
                .body("detail", equalTo("No placement allows COMPLETE by DOCTOR."));
        post(host(need), "/placements/" + id + "/no-show", Map.of("reasonCode", "no-word"))
                .then()
                .statusCode(409);
        get(coordinator(), "/placements/" + id)
                .then()
                .body("history", hasSize(1))
                .body("version", equalTo(0));
        var stranger = States.doctor(specialty);
        get(doctor(stranger), "/placements/" + id).then().statusCode(404);
    }

    @Test
    void placements_are_listed_by_when_they_were_agreed_or_begin_either_way_round() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(8)));
        String first = agree(need, volunteerOn(tuesday(8))).toString();
        String second = agree(need, volunteerOn(tuesday(5))).toString();
        String third = agree(need, volunteerOn(tuesday(6))).toString();

        assertThat(listed(need, "NEWEST")).containsExactly(third, second, first);
        assertThat(listed(need, "OLDEST")).containsExactly(first, second, third);
        assertThat(listed(need, "SOONEST")).containsExactly(second, third, first);
        assertThat(listed(need, "LATEST")).containsExactly(first, third, second);
        for (int limit : List.of(3, 4)) {
            get(coordinator(), "/placements?limit=" + limit + "&vacancy=" + need.id())
                    .then()
                    .body("items.size()", equalTo(3))
                    .body("total", equalTo(3));
        }
        get(coordinator(), "/placements?order=NEAREST").then().statusCode(400);
    }

    private States.Doctor volunteerOn(LocalDate date) {
        return States.doctor(specialty).offers(day(date));
    }

    /** Two a page; a page's cursor is of its order alone. */
    private static List<String> listed(States.Need need, String order) {
        String other = order.equals("NEWEST") ? "LATEST" : "NEWEST";
        String list = "/placements?limit=2&vacancy=" + need.id() + "&order=";
        var page = get(coordinator(), list + order).jsonPath();
        String after = "&after=" + page.getString("next");
        var rest = get(coordinator(), list + order + after).jsonPath();
        get(coordinator(), list + other + after).then().statusCode(400);
        assertThat(rest.getString("next")).isNull();
        assertThat(page.getLong("total")).isEqualTo(3);
        assertThat(rest.getLong("total")).isEqualTo(3);
        return Stream.concat(page.<String>getList("items.id").stream(), rest.<String>getList("items.id").stream())
                .toList();
    }

    @Test
    void a_cancelled_placement_frees_its_half_days_for_the_next_best() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var id = agree(need, volunteer);
        var next = States.doctor(specialty).offers(need.wanted());
        teller.tell(next.state());
        Awaitility.await("the plan knows them all")
                .until(() -> count(
                                        "select count(*) from practitioner where id = ?",
                                        next.id().toString())
                                == 1
                        && count("select count(*) from change") == 0);
        post(doctor(volunteer), "/placements/" + id + "/cancellation", Map.of("reasonCode", "illness"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isZero();
        awaitProposal(need, "PROPOSED", next);
        mustReplay(id);
    }

    @Test
    void of_a_placement_that_fell_only_the_contract_that_both_signed_is_read() {
        var need = States.need(specialty, day(tuesday(5)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        var half = agree(need, volunteer);
        var another = States.need(specialty, day(tuesday(6)));
        var other = States.doctor(specialty).offers(another.wanted());
        var whole = agree(another, other);
        String hash = contractHash(host(need), half);
        sign(host(need), half).then().statusCode(200);
        sign(host(another), whole).then().statusCode(200);
        sign(doctor(other), whole).then().statusCode(200);
        for (var id : List.of(half, whole)) {
            post(coordinator(), "/placements/" + id + "/cancellation", Map.of("reasonCode", "works"))
                    .then()
                    .statusCode(200);
        }

        for (String reader : List.of(host(need), doctor(volunteer), coordinator())) {
            get(reader, "/placements/" + half + "/contract").then().statusCode(404);
        }
        post(doctor(volunteer), "/placements/" + half + "/signature", Map.of("documentHash", hash))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"));
        for (String reader : List.of(host(another), doctor(other), coordinator())) {
            get(reader, "/placements/" + whole + "/contract").then().statusCode(200);
        }
    }

    @Test
    void a_no_show_gives_back_what_lies_ahead_and_the_next_best_are_known() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var absent = States.doctor(specialty).offers(need.wanted());
        var id = confirm(need, absent);
        var next = States.doctor(specialty).offers(day(tuesday(6)));
        teller.tell(next.state());
        Awaitility.await("the next best")
                .until(() -> count(
                                "select count(*) from practitioner where id = ?",
                                next.id().toString())
                        == 1);
        begins(id, HalfDay.parse(tuesday(5) + ":PM").begin(Clock.PARIS));

        post(host(need), "/placements/" + id + "/no-show", Map.of("reasonCode", "no-word"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_SHOW"))
                .body("halfDays", hasSize(4))
                .body("done", hasSize(0));
        get(host(need), "/vacancies/" + need.id() + "/reserve")
                .then()
                .body("uncovered", hasItem(tuesday(6) + ":AM"))
                .body("standbys", hasSize(1));
        mustReplay(id);
        awaitProposal(need, "PROPOSED", next);
    }
}
