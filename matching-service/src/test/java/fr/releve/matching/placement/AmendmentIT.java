package fr.releve.matching.placement;

import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.kit.problem.Conflict;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an extension makes of the contract: both sign it, and it goes to the Ordre as the contract did. */
@QuarkusTest
class AmendmentIT extends PlacementsOnRealParts {

    @Inject
    ReadPlacements readPlacements;

    @Inject
    RecordSignature recordSignature;

    @Test
    void an_extension_makes_an_amendment_that_both_sign_and_another_one_makes_another() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        String contract = get(host(need), "/placements/" + id).path("documentHash");
        get(host(need), "/placements/" + id + "/amendment").then().statusCode(404);
        extended(id, need, volunteer, tuesday(6) + ":AM");

        String hash = amendmentHash(host(need), id);
        assertThat(hash).isNotEqualTo(contract);
        signAmendment(host(need), id, contract)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-the-contract"));
        signAmendment(coordinator(), id, hash).then().statusCode(403);
        signAmendment(host(need), id, hash).then().statusCode(200).body("amendment.hostSigned", equalTo(true));
        signAmendment(host(need), id, hash).then().statusCode(409).body("type", equalTo("/problems/already-signed"));
        signAmendment(doctor(volunteer), id, hash)
                .then()
                .statusCode(200)
                .body("amendment.documentHash", equalTo(hash))
                .body("amendment.signedAt", notNullValue())
                .body("documentHash", equalTo(contract));
        get(coordinator(), "/placements/" + id)
                .then()
                .body("findings.find { it.code == 'amendment' }.level", equalTo("OK"));
        mustReplay(id);

        extended(id, need, volunteer, tuesday(7) + ":AM");
        get(coordinator(), "/placements/" + id)
                .then()
                .body("amendment.hostSigned", equalTo(false))
                .body("findings.find { it.code == 'amendment' }.level", equalTo("WARNING"));
        assertThat(amendmentHash(host(need), id)).isNotEqualTo(hash);
        mustReplay(id);
    }

    @Test
    void a_signature_of_what_was_agreed_before_another_extension_is_refused_and_nothing_is_signed() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(6) + ":AM");
        var host = new Caller(need.host().toString(), Set.of(Roles.MUNICIPALITY), Set.of(States.TERRITORY));
        var read = readPlacements.document(DocumentKind.AMENDMENT, id, host);
        at(HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS).plusSeconds(60));
        extended(id, need, volunteer, tuesday(7) + ":AM");

        assertThatThrownBy(() -> recordSignature.handle(id, DocumentKind.AMENDMENT, read, ExpectedVersion.ANY, host))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("agreed to something else meanwhile");

        get(host(need), "/placements/" + id)
                .then()
                .body("amendment.hostSigned", equalTo(false))
                .body("amendment.documentHash", nullValue());
        assertThat(count("select count(*) from signed_amendment where placement_id = ?", id))
                .isZero();
        var anew = readPlacements.document(DocumentKind.AMENDMENT, id, host);
        recordSignature.handle(id, DocumentKind.AMENDMENT, anew, ExpectedVersion.ANY, host);
        get(host(need), "/placements/" + id).then().body("amendment.hostSigned", equalTo(true));
    }

    @Test
    void a_signed_amendment_goes_to_the_ordre_within_a_month_as_the_contract_does() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(6) + ":AM");
        signAmendment(host(need), id, amendmentHash(host(need), id)).then().statusCode(200);
        act(host(need), id, "amendment-transmission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"));
        signAmendment(doctor(volunteer), id, amendmentHash(host(need), id))
                .then()
                .statusCode(200);
        get(coordinator(), "/placements/" + id)
                .then()
                .body("amendment.sendBefore", equalTo(aMonthAfter(tuesday(5))))
                .body("amendment.sentAt", nullValue());
        for (String date : List.of("-4713-01-01", tuesday(5).minusDays(1).toString())) {
            post(coordinator(), "/placements/" + id + "/amendment-transmission", Map.of("date", date))
                    .then()
                    .statusCode(400)
                    .body("detail", containsString(tuesday(5).toString()));
        }

        act(coordinator(), id, "amendment-transmission")
                .then()
                .statusCode(200)
                .body("status", equalTo("EXTENDED"))
                .body("amendment.sentAt", notNullValue());
        act(doctor(volunteer), id, "amendment-transmission").then().statusCode(409);
        mustReplay(id);
        get(coordinator(), "/placements/" + id)
                .then()
                .body(
                        "findings.find { it.code == 'amendment-sending' }.text",
                        equalTo("L’avenant signé est transmis à l’Ordre."))
                .body("history.find { it.deed == 'TRANSMIT_AMENDMENT' }.party", equalTo("COORDINATOR"));
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            assertThat(reader.until(Duration.ofSeconds(20), id.toString(), 11).stream()
                            .map(it -> TopicReader.headers(it).get("ce_type")))
                    .last()
                    .isEqualTo("placement.amendment-sent-to-ordre");
        }

        extended(id, need, volunteer, tuesday(7) + ":AM");
        get(coordinator(), "/placements/" + id).then().body("amendment.sentAt", nullValue());
        act(host(need), id, "amendment-transmission").then().statusCode(409);
        mustReplay(id);
    }

    @Test
    void an_amendment_that_nobody_signs_is_thought_of_twice_and_what_was_added_takes_place_all_the_same() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(7) + ":AM");

        on(tuesday(5).plusDays(4));
        assertThat(toSign(id)).isZero();
        on(tuesday(5).plusDays(6));
        assertThat(toSign(id)).as("doctor and host at half time").isEqualTo(2);
        signAmendment(host(need), id, amendmentHash(host(need), id)).then().statusCode(200);
        on(tuesday(7).minusDays(3));
        assertThat(toSign(id)).as("the doctor and the coordinator").isEqualTo(4);
        assertThat(count(
                        """
                        select count(distinct about) from placement_log where placement_id = ?
                        and reason = 'SIGN_AMENDMENT' and before = ?::timestamptz""",
                        id,
                        HalfDay.parse(tuesday(7) + ":AM").begin(Clock.PARIS).toString()))
                .as("all three, of when it begins")
                .isEqualTo(3);

        on(tuesday(7));
        get(coordinator(), "/placements/" + id)
                .then()
                .body("status", equalTo("EXTENDED"))
                .body("findings.find { it.code == 'amendment' }.level", equalTo("WARNING"));
        assertThat(toSign(id)).isEqualTo(4);
        mustReplay(id);
    }

    @Test
    void an_amendment_that_both_signed_in_time_is_thought_of_no_more() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(7) + ":AM");
        String hash = amendmentHash(host(need), id);
        signAmendment(host(need), id, hash).then().statusCode(200);
        signAmendment(doctor(volunteer), id, hash).then().statusCode(200);

        on(tuesday(5).plusDays(6));
        on(tuesday(7).minusDays(3));

        assertThat(toSign(id)).isZero();
    }

    @Test
    void an_amendment_that_nobody_sent_is_thought_of_twice_even_once_the_mission_is_over() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(6) + ":AM");
        String hash = amendmentHash(host(need), id);
        signAmendment(host(need), id, hash).then().statusCode(200);
        signAmendment(doctor(volunteer), id, hash).then().statusCode(200);
        var signed = tuesday(5);

        on(signed.plusDays(13));
        assertThat(reminders(id)).isZero();
        on(signed.plusDays(17));
        awaitStatus(id, "COMPLETED");
        assertThat(reminders(id)).as("the doctor and the coordinator").isEqualTo(2);
        on(signed.plusMonths(1).minusDays(1));
        assertThat(reminders(id)).isEqualTo(2);
        on(signed.plusMonths(1));
        assertThat(reminders(id)).isEqualTo(4);
        assertThat(count("""
                        select count(*) from placement_log where placement_id = ? and reason = 'SEND_AMENDMENT_TO_ORDRE'
                        and before = ?::timestamptz""", id, aMonthAfter(signed))).isEqualTo(4);

        act(host(need), id, "amendment-transmission").then().statusCode(200).body("status", equalTo("COMPLETED"));
        mustReplay(id);
    }

    @Test
    void an_amendment_that_was_sent_is_thought_of_no_more() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(6) + ":AM");
        String hash = amendmentHash(host(need), id);
        signAmendment(host(need), id, hash).then().statusCode(200);
        signAmendment(doctor(volunteer), id, hash).then().statusCode(200);
        act(doctor(volunteer), id, "amendment-transmission").then().statusCode(200);

        on(tuesday(5).plusDays(17));
        on(tuesday(5).plusMonths(1));

        awaitStatus(id, "COMPLETED");
        assertThat(reminders(id)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"interruption, INTERRUPTED", "no-show, NO_SHOW"})
    void what_stops_before_its_end_still_sends_the_amendment_that_both_signed_before(String end, String status) {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6), tuesday(7)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(6) + ":AM");
        String hash = amendmentHash(host(need), id);
        signAmendment(host(need), id, hash).then().statusCode(200);
        signAmendment(doctor(volunteer), id, hash).then().statusCode(200);
        at(HalfDay.parse(tuesday(6) + ":AM").begin(Clock.PARIS));
        post(host(need), "/placements/" + id + "/" + end, Map.of("reasonCode", "works"))
                .then()
                .statusCode(200)
                .body("status", equalTo(status));
        var signed = tuesday(5);

        on(signed.plusDays(17));
        assertThat(reminders(id)).as("the doctor and the coordinator").isEqualTo(2);
        on(signed.plusMonths(1));
        assertThat(reminders(id)).isEqualTo(4);
        act(doctor(volunteer), id, "amendment-transmission")
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("amendment.sentAt", notNullValue());
        act(host(need), id, "amendment-transmission").then().statusCode(409);
        mustReplay(id);
    }

    @Test
    void what_stops_before_both_signed_the_amendment_sends_none_and_nobody_is_reminded() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(day(tuesday(5)));
        var id = begun(need, volunteer);
        extended(id, need, volunteer, tuesday(6) + ":AM");
        String hash = amendmentHash(host(need), id);
        signAmendment(host(need), id, hash).then().statusCode(200);
        post(host(need), "/placements/" + id + "/interruption", Map.of("reasonCode", "works"))
                .then()
                .statusCode(200);
        get(host(need), "/placements/" + id + "/amendment").then().statusCode(404);
        get(host(need), "/placements/" + id + "/contract").then().statusCode(200);
        signAmendment(doctor(volunteer), id, hash)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"));

        on(tuesday(5).plusMonths(1));

        assertThat(reminders(id)).isZero();
        act(host(need), id, "amendment-transmission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placement-move-refused"));
        mustReplay(id);
    }

    private UUID begun(States.Need need, States.Doctor volunteer) {
        var id = confirm(need, volunteer);
        begins(id, HalfDay.parse(tuesday(5) + ":AM").begin(Clock.PARIS));
        return id;
    }

    private long toSign(UUID id) {
        return count("select count(*) from placement_log where placement_id = ? and reason = 'SIGN_AMENDMENT'", id);
    }

    private long reminders(UUID id) {
        return count(
                "select count(*) from placement_log where placement_id = ? and reason = 'SEND_AMENDMENT_TO_ORDRE'", id);
    }

    /** At ten in the morning. */
    private static String aMonthAfter(LocalDate signed) {
        return signed.plusMonths(1)
                .atTime(10, 0)
                .atZone(Clock.PARIS)
                .toInstant()
                .toString();
    }
}
