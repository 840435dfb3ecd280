package fr.releve.profile;

import static fr.releve.profile.Api.as;
import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.post;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Api.put;
import static fr.releve.profile.Bodies.availability;
import static fr.releve.profile.Bodies.blackout;
import static fr.releve.profile.Bodies.doctor;
import static fr.releve.profile.Bodies.single;
import static fr.releve.profile.Bodies.today;
import static fr.releve.profile.Bodies.tuesday;
import static fr.releve.profile.Bodies.vacancy;
import static fr.releve.profile.Bodies.weekly;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each wrong way has its own answer, names its field in a sentence, and stores nothing. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class BadInputIT {

    private final String doctor = TestTokens.practitioner(UUID.randomUUID());
    private final String municipality = TestTokens.municipality(UUID.randomUUID(), Bodies.MONT_DES_AVALOIRS);

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @AfterEach
    void nothing_is_stored() {
        get(municipality, "/vacancies/mine").statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void refuses_an_unknown_commune() {
        var body = doctor();
        body.put("homeCommune", "99999");
        problem(post(doctor, "/practitioners", body), 400, "unknown-commune", "/homeCommune")
                .body("detail", containsString("99999"));
        get(doctor, "/practitioners/me").statusCode(404);
    }

    @Test
    void refuses_an_rpps_of_ten_digits_and_one_with_a_wrong_last_digit() {
        var body = doctor();
        body.put("rpps", "1000000100");
        problem(post(doctor, "/practitioners", body), 400, "invalid-rpps", "/rpps");
        body.put("rpps", "10000001009");
        problem(post(doctor, "/practitioners", body), 400, "invalid-rpps", "/rpps");
        get(doctor, "/practitioners/me").statusCode(404);
    }

    @Test
    void refuses_a_credential_on_which_the_category_does_not_practise() {
        var body = doctor();
        body.put("category", "INTERN");
        problem(post(doctor, "/practitioners", body), 400, "wrong-credential", "/credential/kind");
        body.put("category", "YOUNG_RETIREE");
        body.put(
                "credential",
                Map.of(
                        "kind",
                        "LICENCE",
                        "number",
                        "1",
                        "validUntil",
                        today().plusYears(1).toString()));
        problem(post(doctor, "/practitioners", body), 400, "wrong-credential", "/credential/kind");
    }

    @Test
    void refuses_dates_of_another_age() {
        var body = doctor();
        body.put("insuranceValidUntil", "2207-12-31");
        problem(post(doctor, "/practitioners", body), 400, "too-far-ahead", "/insuranceValidUntil");
        body.put("insuranceValidUntil", "+6000000-01-01");
        problem(post(doctor, "/practitioners", body), 400, "too-far-ahead", "/insuranceValidUntil");
    }

    @Test
    void refuses_a_share_above_all_fees() {
        var body = vacancy();
        body.put("pay", Map.of("kind", "FEE_SHARE", "amount", 5000));
        problem(post(municipality, "/vacancies", body), 400, "fee-share-too-large", "/pay/amount");
    }

    @Test
    void refuses_an_end_before_its_start() {
        String path = registeredAvailability();
        problem(
                put(
                        doctor,
                        path,
                        1,
                        availability(
                                single(tuesday()), weekly(tuesday(), tuesday().minusDays(1)))),
                400,
                "end-before-start",
                "/rules/1/until");
        problem(
                put(doctor, path, 1, availability(blackout(tuesday(), tuesday().minusDays(1)))),
                400,
                "end-before-start",
                "/rules/0/until");
        get(doctor, path).body("rules.size()", equalTo(0));
    }

    @Test
    void refuses_a_half_day_in_the_past() {
        String path = registeredAvailability();
        problem(
                put(doctor, path, 1, availability(single(today().minusDays(1)))),
                400,
                "half-day-in-the-past",
                "/rules/0/date");
        problem(
                put(doctor, path, 1, availability(weekly(today().minusWeeks(1), tuesday()))),
                400,
                "half-day-in-the-past",
                "/rules/0/from");
        get(doctor, path).header("ETag", equalTo("\"1\"")).body("rules.size()", equalTo(0));
    }

    @Test
    void refuses_a_rule_of_more_than_a_year_or_of_an_unknown_type() {
        String path = registeredAvailability();
        problem(
                put(doctor, path, 1, availability(weekly(tuesday(), tuesday().plusWeeks(52)))),
                400,
                "period-too-long",
                "/rules/0/until");
        problem(put(doctor, path, 1, availability(Map.of("type", "MONTHLY"))), 400, "unreadable-body", "/rules/0");
        problem(
                put(doctor, path, 1, availability(Map.of("type", "WEEKLY", "day", "TUESDAY", "part", "AM"))),
                400,
                "invalid-request",
                "/rules/0/from");
    }

    @Test
    void refuses_a_vacancy_without_a_half_day() {
        var body = vacancy();
        body.put("wanted", Map.of("rules", List.of()));
        problem(post(municipality, "/vacancies", body), 400, "invalid-request", "/wanted/rules");
        body.put("wanted", Map.of("rules", List.of(single(tuesday()), blackout(tuesday(), tuesday()))));
        problem(post(municipality, "/vacancies", body), 400, "no-half-day", "/wanted/rules");
    }

    @Test
    void refuses_a_block_that_no_week_can_hold() {
        var body = vacancy();
        body.put("minimumBlock", 2);
        problem(post(municipality, "/vacancies", body), 400, "minimum-block-too-large", "/minimumBlock");
    }

    @Test
    void refuses_ten_megabytes_said_beforehand_or_not() {
        byte[] large = ("{\"firstName\":\"" + "x".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        problem(as(doctor).body(large).when().post("/practitioners").then(), 413, "body-too-large", "");
        problem(
                as(doctor)
                        .body(new ByteArrayInputStream(large))
                        .when()
                        .post("/practitioners")
                        .then(),
                413,
                "body-too-large",
                "");
        get(doctor, "/practitioners/me").statusCode(404);
    }

    @Test
    void refuses_a_wrong_type_an_unknown_field_and_a_null_character() {
        var body = doctor();
        body.put("maxTravelMinutes", "far");
        problem(post(doctor, "/practitioners", body), 400, "unreadable-body", "/maxTravelMinutes");
        body.put("maxTravelMinutes", 50);
        body.put("favouriteColour", "green");
        problem(post(doctor, "/practitioners", body), 400, "unreadable-body", "/favouriteColour");
        body.remove("favouriteColour");
        body.put("lastName", "Marti\u0000nais");
        problem(post(doctor, "/practitioners", body), 400, "unreadable-body", "/lastName");
        problem(post(doctor, "/practitioners", "{\"firstName\":"), 400, "unreadable-body", "/firstName")
                .body("detail", equalTo("The body is not well-formed JSON: line 1, column 14."));
        problem(as(doctor).when().post("/practitioners").then(), 400, "invalid-request");
        problem(given().urlEncodingEnabled(false).get("/communes?q=%00").then(), 400, "bad-address");
        get(doctor, "/practitioners/me").statusCode(404);
    }

    @Test
    void a_name_is_a_name_and_neither_a_line_of_a_letter_nor_an_address_of_the_web() {
        var body = doctor();
        for (String name : List.of("Marti\tnais", "gagnez 100 euros", "vite.example", "<b>Anne</b>", "a@b")) {
            body.put("lastName", name);
            problem(post(doctor, "/practitioners", body), 400, "invalid-request", "/lastName")
                    .body("detail", containsString("A name has letters"));
        }
        get(doctor, "/practitioners/me").statusCode(404);

        body.put("lastName", "d’Aubigné-L'Haÿ dit St. J.-P. Øllgaard");
        body.put("firstName", "Zoë\u0308 J.P.");
        post(doctor, "/practitioners", body).statusCode(201).body("lastName", equalTo(body.get("lastName")));
    }

    @Test
    void a_doctor_is_written_to_at_the_confirmed_address_of_the_account_alone() {
        var body = doctor();
        body.put("email", "somebody.else@test.releve.example");
        problem(post(doctor, "/practitioners", body), 400, "foreign-address", "/email")
                .body("detail", containsString("changed in the account"));
        get(doctor, "/practitioners/me").statusCode(404);

        body.put("email", TestTokens.addressOf(doctor).toUpperCase(Locale.ROOT));
        UUID id = Api.create(doctor, "/practitioners", body);
        body.put("email", "somebody.else@test.releve.example");
        problem(put(doctor, "/practitioners/" + id, 1, body), 400, "foreign-address", "/email");
        get(doctor, "/practitioners/me").body("version", equalTo(1));
    }

    @Test
    void an_account_whose_address_is_not_confirmed_makes_no_file() {
        String unconfirmed = TestTokens.unconfirmed(UUID.randomUUID());

        problem(post(unconfirmed, "/practitioners", doctor()), 400, "foreign-address", "/email");
    }

    @Test
    void refuses_a_title_of_two_lines_and_an_address_that_our_mail_cannot_write_to() {
        var body = doctor();
        body.put("email", "hélène@test.releve.example");
        problem(post(doctor, "/practitioners", body), 400, "invalid-request", "/email")
                .body("detail", containsString("Before the @"));
        get(doctor, "/practitioners/me").statusCode(404);

        var need = vacancy();
        need.put("title", "Renfort\nle mardi");
        problem(post(municipality, "/vacancies", need), 400, "invalid-request", "/title");
        need = vacancy();
        need.put("practice", Map.of("name", "Maison\u0085de santé"));
        problem(post(municipality, "/vacancies", need), 400, "invalid-request", "/practice/name");
        need = vacancy();
        need.put("host", Map.of("name", "Mairie", "email", "évron"));
        problem(post(municipality, "/vacancies", need), 400, "invalid-request", "/host/email")
                .body("detail", containsString("no e-mail address"));
    }

    @Test
    void names_every_field_that_is_missing() {
        problem(post(doctor, "/practitioners", Map.of()), 400, "invalid-request")
                .body(
                        "errors.pointer.unique()",
                        org.hamcrest.Matchers.hasItems("/rpps", "/credential", "/missionKinds"));
    }

    @Test
    void refuses_a_change_of_what_was_not_read_or_has_moved_on() {
        String path = registeredAvailability();
        problem(as(doctor).body(availability()).when().put(path).then(), 428, "version-required", "If-Match");
        problem(put(doctor, path, 7, availability(single(tuesday()))), 412, "stale-version", "If-Match");
        get(doctor, path).body("rules.size()", equalTo(0));
    }

    @Test
    void refuses_an_idempotency_key_that_comes_back_with_another_body() {
        var body = doctor();
        var first = as(doctor)
                .header("Idempotency-Key", "k1")
                .body(Api.ofAccount(doctor, body))
                .post("/practitioners")
                .then()
                .statusCode(201);
        var again = as(doctor)
                .header("Idempotency-Key", "k1")
                .body(Api.ofAccount(doctor, body))
                .post("/practitioners")
                .then()
                .statusCode(201);
        again.body("id", equalTo(first.extract().path("id")));
        body.put("lastName", "Durand");
        problem(
                as(doctor)
                        .header("Idempotency-Key", "k1")
                        .body(Api.ofAccount(doctor, body))
                        .post("/practitioners")
                        .then(),
                409,
                "idempotency-key-reused",
                "Idempotency-Key");
        get(doctor, "/practitioners/me").body("lastName", equalTo(doctor().get("lastName")));
    }

    @Test
    void refuses_a_cursor_of_another_list() {
        String cursor =
                given().get("/communes?q=saint&limit=2").then().extract().path("next");
        problem(given().queryParam("after", cursor).get("/territories").then(), 400, "foreign-cursor", "after");
        problem(given().queryParam("after", cursor).get("/communes?q=mayenne").then(), 400, "foreign-cursor", "after");
        given().queryParam("after", cursor)
                .get("/communes?q=saint&limit=2")
                .then()
                .statusCode(200);
    }

    private String registeredAvailability() {
        return "/practitioners/" + Api.create(doctor, "/practitioners", doctor()) + "/availability";
    }
}
