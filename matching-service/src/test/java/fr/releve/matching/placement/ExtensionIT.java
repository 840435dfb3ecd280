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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.contract.Contract;
import fr.releve.matching.retention.ForgetContracts;
import fr.releve.testkit.TestTokens;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A placement that goes on for longer, within what papers and rules allow; and the contract that was signed before. */
@QuarkusTest
class ExtensionIT extends PlacementsOnRealParts {

    private static final String RELAYED = "/relayed-extension-answers";

    @Inject
    ForgetContracts forgetContracts;

    @Test
    void both_sides_extend_and_an_interruption_keeps_what_was_done() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));

        var more = Map.of("halfDays", List.of(tuesday(6) + ":AM", tuesday(6) + ":PM"));
        extend(doctor(volunteer), id, more).then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
        extend(host(need), id, more)
                .then()
                .statusCode(200)
                .body("status", equalTo("EXTENDED"))
                .body("halfDays", hasSize(4));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isEqualTo(4);

        at(HalfDay.parse(tuesday(6) + ":AM").begin(Clock.PARIS));
        var next = States.doctor(specialty).offers(day(tuesday(7)));
        teller.tell(next.state());
        post(host(need), "/placements/" + id + "/interruption", Map.of("reasonCode", "works"))
                .then()
                .statusCode(200)
                .body("status", equalTo("INTERRUPTED"))
                .body("halfDays", hasSize(4))
                .body("done", hasSize(3));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .isEqualTo(3);
        mustReplay(id);
        awaitProposal(need, "PROPOSED", next);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 9).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .as("the other side hears of the wish")
                    .contains("placement.extension-asked");
        }
    }

    @Test
    void days_that_are_asked_for_count_at_the_practice_before_they_are_agreed() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6))).replacement();
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        get(doctor(volunteer), "/placements/" + id)
                .then()
                .body("findings.find { it.code == 'practice-days' }.text", startsWith("1 jour de remplacement"));

        extend(doctor(volunteer), id, Map.of("halfDays", List.of(tuesday(6) + ":AM")))
                .then()
                .statusCode(200);

        get(host(need), "/placements/" + id)
                .then()
                .body("findings.find { it.code == 'practice-days' }.text", startsWith("2 jours de remplacement"));
    }

    @Test
    void an_extension_goes_no_further_than_the_papers() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        teller.tell(volunteer.offers(need.wanted()).insuredUntil(tuesday(6).minusDays(1)));
        Awaitility.await("the new insurance")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state ->> 'insuredUntil' = ?",
                                volunteer.id().toString(),
                                tuesday(6).minusDays(1).toString())
                        == 1);

        extend(doctor(volunteer), id, Map.of("halfDays", List.of(tuesday(6) + ":AM")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/contract-blocked"))
                .body("findings", hasItem("insurance"));
        get(doctor(volunteer), "/placements/" + id).then().body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void an_intern_extends_for_three_months_at_most() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(19)))
                .replacement();
        var intern = States.doctor(specialty).offers(day(tuesday(5))).onLicence();
        var id = agree(need, intern);
        sign(doctor(intern), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        act(host(need), id, "transmission").then().statusCode(200);
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));

        extend(doctor(intern), id, Map.of("halfDays", List.of(tuesday(19) + ":AM")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/student-period"));
        extend(doctor(intern), id, Map.of("halfDays", List.of(tuesday(6) + ":AM")))
                .then()
                .statusCode(200);
    }

    @Test
    void what_an_intern_adds_begins_only_once_the_ordre_which_is_asked_anew_authorises_it() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var intern = States.doctor(specialty).offers(day(tuesday(5))).onLicence();
        var id = extendedByAnIntern(need, intern);
        get(coordinator(), "/placements/" + id)
                .then()
                .body("amendment.awaitsAuthorisation", equalTo(true))
                .body("amendment.added", equalTo(List.of(tuesday(6) + ":AM")))
                .body(
                        "amendment.sendBefore",
                        equalTo(HalfDay.parse(tuesday(6) + ":AM")
                                .begin(Clock.PARIS)
                                .toString()))
                .body("findings.find { it.code == 'student-authorisation' }.level", equalTo("WARNING"));
        extend(doctor(intern), id, Map.of("halfDays", List.of(tuesday(7) + ":AM")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"));
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(409);
        act(doctor(intern), id, "amendment-transmission").then().statusCode(200).body("ordre", equalTo("ASKED"));
        ordre(doctor(intern), id, "AUTHORISED").then().statusCode(403);
        ordre(coordinator(), id, "INFORMED").then().statusCode(200);
        ordre(coordinator(), id, "AUTHORISED")
                .then()
                .statusCode(200)
                .body("status", equalTo("EXTENDED"))
                .body("amendment.awaitsAuthorisation", equalTo(false));

        on(tuesday(6).minusDays(3));
        begin(tuesday(6));

        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("EXTENDED"))
                .body("halfDays", hasSize(3));
        assertThat(count(
                        "select count(*) from placement_log where placement_id = ? and reason = 'EXTENSION_UNAUTHORISED'",
                        id))
                .isZero();
        mustReplay(id);
    }

    @Test
    void what_an_intern_adds_without_authorisation_falls_when_it_begins_and_the_mission_stays_as_it_was() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var intern = States.doctor(specialty).offers(day(tuesday(5))).onLicence();
        var id = extendedByAnIntern(need, intern);

        on(tuesday(6).minusDays(3));
        assertThat(count(
                        "select count(*) from placement_log where placement_id = ? and reason = 'EXTENSION_UNAUTHORISED'",
                        id))
                .as("the doctor, the host and the coordinator")
                .isEqualTo(3);
        begin(tuesday(6));

        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("halfDays", equalTo(List.of(tuesday(5) + ":AM", tuesday(5) + ":PM")))
                .body("amendment", nullValue())
                .body("history.find { it.deed == 'LAPSE' }.reason", equalTo("papers-missing"))
                .body("history.find { it.deed == 'LAPSE' }.ruleVersions", equalTo("student.authorisation@1"));
        assertThat(count("select count(*) from held_half_day where proposal_id = ?", id))
                .as("half-days that are free again")
                .isEqualTo(2);
        mustReplay(id);
        on(tuesday(6));
        assertThat(count("select count(*) from placement_log where placement_id = ? and reason = 'WAS_IT_DONE'", id))
                .as("it is over as it was agreed first")
                .isEqualTo(1);
    }

    @Test
    void what_the_ordre_does_not_authorise_falls_at_once_and_may_be_asked_for_again() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var intern = States.doctor(specialty).offers(day(tuesday(5))).onLicence();
        var id = extendedByAnIntern(need, intern);
        act(host(need), id, "amendment-transmission").then().statusCode(200);

        ordre(coordinator(), id, "REFUSED")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("halfDays", hasSize(2));

        mustReplay(id);
        get(coordinator(), "/placements/" + id)
                .then()
                .body("history.find { it.deed == 'LAPSE' }.party", equalTo("COORDINATOR"))
                .body("history.find { it.deed == 'LAPSE' }.reason", equalTo("ordre-refused"));
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 12).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .last()
                    .isEqualTo("placement.extension-lapsed");
        }
        extended(id, need, intern, tuesday(6) + ":AM");
    }

    @Test
    void a_further_extension_that_lapses_leaves_the_former_as_it_was_authorised_with_its_document() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var intern = States.doctor(specialty).offers(day(tuesday(5))).onLicence();
        var id = extendedByAnIntern(need, intern);
        act(doctor(intern), id, "amendment-transmission").then().statusCode(200);
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(200);
        String authorised = amendmentHash(host(need), id);
        extended(id, need, intern, tuesday(7) + ":AM");
        String further = amendmentHash(host(need), id);
        assertThat(further).isNotEqualTo(authorised);
        signAmendment(host(need), id, further).then().statusCode(200);
        signAmendment(doctor(intern), id, further).then().statusCode(200);
        act(doctor(intern), id, "amendment-transmission").then().statusCode(200);
        assertThat(amendmentHash(host(need), id)).isEqualTo(further);
        mustReplay(id);

        ordre(coordinator(), id, "REFUSED")
                .then()
                .statusCode(200)
                .body("status", equalTo("EXTENDED"))
                .body("halfDays", equalTo(List.of(tuesday(5) + ":AM", tuesday(5) + ":PM", tuesday(6) + ":AM")))
                .body("ordre", equalTo("AUTHORISED"))
                .body("amendment.documentHash", equalTo(authorised))
                .body("amendment.added", equalTo(List.of(tuesday(6) + ":AM")))
                .body("amendment.awaitsAuthorisation", equalTo(false));

        assertThat(amendmentHash(doctor(intern), id)).isEqualTo(authorised);
        mustReplay(id);
        ordre(coordinator(), id, "REFUSED").then().statusCode(409);
        get(coordinator(), "/placements/" + id)
                .then()
                .body("history.find { it.deed == 'LAPSE_FURTHER' }.reason", equalTo("ordre-refused"))
                .body("findings.find { it.code == 'amendment' }.level", equalTo("OK"));
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 18).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .last()
                    .isEqualTo("placement.extension-lapsed");
        }
        extended(id, need, intern, tuesday(7) + ":PM");
        signAmendment(host(need), id, amendmentHash(host(need), id)).then().statusCode(200);
        assertThat(count("select count(*) from signed_amendment where placement_id = ?", id))
                .as("the one just signed, and the one before it")
                .isEqualTo(2);
        assertThat(count("select count(*) from signed_amendment where placement_id = ? and hash = ?", id, authorised))
                .isOne();
        mustReplay(id);
    }

    @Test
    void what_lapses_too_near_for_a_plan_is_offered_to_others_at_once() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var intern = States.doctor(specialty).offers(day(tuesday(5))).onLicence();
        var id = begunByAnIntern(need, intern);
        var more = Map.of("halfDays", List.of(tuesday(6) + ":AM", tuesday(6) + ":PM"));
        extend(doctor(intern), id, more).then().statusCode(200);
        extend(host(need), id, more).then().statusCode(200).body("status", equalTo("EXTENDED"));
        teller.tell(intern.offers(need.wanted()).insuredUntil(tuesday(30)));
        var next = States.doctor(specialty).offers(day(tuesday(6)));
        teller.tell(next.state());
        Awaitility.await("both could come")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? or (id = ? and state ->> 'insuredUntil' = ?)",
                                next.id().toString(),
                                intern.id().toString(),
                                tuesday(30).toString())
                        == 2);

        begin(tuesday(6));

        var asked = awaitProposal(need, "PROPOSED", next);
        assertThat(asked.halfDays()).containsExactly(tuesday(6) + ":PM");
        assertThat(asked.engineVersion()).isEqualTo("reserve.1");
        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("halfDays", hasSize(2));
    }

    /** On its first morning, the amendment signed by both. */
    private UUID extendedByAnIntern(States.Need need, States.Doctor intern) {
        var id = begunByAnIntern(need, intern);
        extended(id, need, intern, tuesday(6) + ":AM");
        String hash = amendmentHash(host(need), id);
        signAmendment(host(need), id, hash).then().statusCode(200);
        signAmendment(doctor(intern), id, hash).then().statusCode(200);
        return id;
    }

    private UUID begunByAnIntern(States.Need need, States.Doctor intern) {
        var id = agree(need, intern);
        sign(doctor(intern), id).then().statusCode(200);
        sign(host(need), id).then().statusCode(200);
        act(host(need), id, "transmission").then().statusCode(200);
        ordre(coordinator(), id, "AUTHORISED").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        return id;
    }

    private void begin(LocalDate day) {
        at(HalfDay.parse(day + ":AM").begin(Clock.PARIS));
        deadlines.handle();
    }

    @Test
    void who_is_asked_for_more_may_leave_it_as_it_is_and_only_they() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        var more = Map.of("halfDays", List.of(tuesday(6) + ":AM"));
        act(host(need), id, "extension-refusal").then().statusCode(409);
        extend(doctor(volunteer), id, more).then().statusCode(200);

        act(doctor(volunteer), id, "extension-refusal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"));
        act(coordinator(), id, "extension-refusal").then().statusCode(403);
        act(host(need), id, "extension-refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("wish", nullValue())
                .body("wishedBy", nullValue());
        act(host(need), id, "extension-refusal").then().statusCode(409);
        extend(host(need), id, more).then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
        mustReplay(id);
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 8).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .contains("placement.extension-declined");
        }
    }

    @Test
    void an_answer_to_a_wish_that_another_took_the_place_of_is_refused_and_changes_nothing() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        var earlier = Map.of("halfDays", List.of(tuesday(6) + ":AM"));
        long read = extend(host(need), id, earlier).jsonPath().getLong("version");
        long now = extend(host(need), id, Map.of("halfDays", List.of(tuesday(7) + ":AM")))
                .jsonPath()
                .getLong("version");

        about(read, doctor(volunteer))
                .post("/placements/" + id + "/extension-refusal")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
        about(read, doctor(volunteer))
                .body(earlier)
                .post("/placements/" + id + "/extension")
                .then()
                .statusCode(412);
        get(doctor(volunteer), "/placements/" + id)
                .then()
                .body("version", equalTo((int) now))
                .body("wishedBy", equalTo("HOST"))
                .body("wish", hasItem(tuesday(7) + ":AM"));
        about(now, doctor(volunteer))
                .post("/placements/" + id + "/extension-refusal")
                .then()
                .statusCode(200)
                .body("wish", nullValue());
    }

    /** By the link of a mail, which says what its reader was told of. */
    @Test
    void a_link_answers_for_exactly_the_half_days_that_were_asked_for_and_for_who_was_asked() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        extend(host(need), id, Map.of("halfDays", List.of(tuesday(6) + ":AM")))
                .then()
                .statusCode(200);
        var told = wish(id);
        String before = told.getLast();
        extend(host(need), id, Map.of("halfDays", List.of(tuesday(7) + ":AM")))
                .then()
                .statusCode(200);
        var asked = wish(id);
        assertThat(asked).doesNotContain(before);

        relay(id, volunteer.account(), "EXTEND", told, 409);
        relay(id, volunteer.account(), "KEEP", told, 409);
        relay(id, need.host(), "EXTEND", asked, 409);
        relay(id, UUID.randomUUID(), "EXTEND", asked, 404);
        relay(doctor(volunteer), id, answer(volunteer.account(), "EXTEND", asked), 403);
        assertThat(wish(id)).isEqualTo(asked);

        relay(id, volunteer.account(), "KEEP", asked, 204);
        get(coordinator(), "/placements/" + id).then().body("wish", nullValue());
        extend(host(need), id, Map.of("halfDays", List.of(tuesday(7) + ":AM")))
                .then()
                .statusCode(200);
        relay(id, volunteer.account(), "EXTEND", asked, 204);

        get(coordinator(), "/placements/" + id).then().body("wish", nullValue()).body("halfDays", equalTo(asked));
        relay(id, volunteer.account(), "EXTEND", asked, 409);
        mustReplay(id);
    }

    private static List<String> wish(UUID id) {
        return get(coordinator(), "/placements/" + id).jsonPath().getList("wish", String.class);
    }

    private static void relay(UUID id, UUID account, String answer, List<String> halfDays, int status) {
        relay(TestTokens.answerRelay(), id, answer(account, answer, halfDays), status);
    }

    private static void relay(String token, UUID id, Map<String, Object> answer, int status) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(answer)
                .post("/placements/" + id + RELAYED)
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> answer(UUID account, String answer, List<String> halfDays) {
        return Map.of("account", account.toString(), "answer", answer, "halfDays", halfDays);
    }

    private static RequestSpecification about(long version, String token) {
        return given().auth().oauth2(token).contentType("application/json").header("If-Match", "\"" + version + "\"");
    }

    @Test
    void a_signed_contract_stays_to_the_letter_until_it_is_forgotten() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        var more = Map.of("halfDays", List.of(tuesday(6) + ":AM"));
        extend(doctor(volunteer), id, more).then().statusCode(200);
        extend(host(need), id, more).then().statusCode(200).body("status", equalTo("EXTENDED"));

        String signed = get(host(need), "/placements/" + id).path("documentHash");
        assertThat(contractHash(host(need), id)).isEqualTo(signed);
        var kept = get(doctor(volunteer), "/placements/" + id + "/contract").asByteArray();
        assertThat(new Contract(kept).hash()).isEqualTo(signed);

        String amendment = amendmentHash(host(need), id);
        signAmendment(doctor(volunteer), id, amendment).then().statusCode(200);
        signAmendment(host(need), id, amendment).then().statusCode(200);
        forgetContracts.handle();
        assertThat(contractHash(host(need), id)).isEqualTo(signed);
        assertThat(amendmentHash(host(need), id)).isEqualTo(amendment);
        teller.tellErased(Topics.PRACTITIONERS, volunteer.id());
        Awaitility.await("the doctor's leaving")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state is null",
                                volunteer.id().toString())
                        == 1);
        forgetContracts.handle();
        get(host(need), "/placements/" + id + "/contract").then().statusCode(404);
        get(host(need), "/placements/" + id + "/amendment").then().statusCode(404);
    }
}
