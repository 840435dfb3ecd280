package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which language the services write to people. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class ContactIT {

    private final String doctor = TestTokens.practitioner(UUID.randomUUID());
    private final String coordinator = TestTokens.coordinator(UUID.randomUUID(), "*");

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void a_doctor_is_written_to_in_the_language_in_which_they_last_read_their_file() {
        UUID id = Api.create(doctor, "/practitioners", Bodies.doctor());
        written("practitioners", id, "fr");

        reads(doctor, "en-GB,fr;q=0.5", "/practitioners/me").body("language", equalTo("EN"));
        written("practitioners", id, "en");
        reads(doctor, "de", "/practitioners/me").statusCode(200);
        get(doctor, "/practitioners/me").statusCode(200);
        get(doctor, "/own-data").body("practitioner.items.language", contains("EN"));
        reads(coordinator, "fr", "/practitioners/" + id).statusCode(200);
        written("practitioners", id, "en");

        reads(doctor, "fr", "/practitioners/me").body("language", equalTo("FR"));
        written("practitioners", id, "fr");
    }

    @Test
    void the_language_of_a_doctor_changes_no_version_and_is_told_to_nobody() {
        UUID id = Api.create(doctor, "/practitioners", Bodies.doctor());
        reads(doctor, "en", "/practitioners/me").body("version", equalTo(1));

        Api.as(doctor)
                .body(Map.of("given", false))
                .put("/practitioners/" + id + "/consent")
                .then()
                .statusCode(200);

        written("practitioners", id, "en");
        assertThat(Told.states(Topics.PRACTITIONERS, id, 2).getLast().value())
                .contains("\"version\":2")
                .doesNotContainIgnoringCase("language");
    }

    @Test
    void who_registers_in_english_is_written_to_in_english_from_the_first_letter_on() {
        UUID id = creates(doctor, "/practitioners", Bodies.doctor());

        written("practitioners", id, "en");
    }

    @Test
    void a_host_is_written_to_in_the_language_in_which_the_account_last_looked_at_its_needs() {
        String posting = TestTokens.municipality(UUID.randomUUID(), "*");
        UUID old = Api.create(posting, "/vacancies", Bodies.vacancy());
        UUID others = Api.create(TestTokens.municipality(UUID.randomUUID(), "*"), "/vacancies", Bodies.vacancy());
        written("vacancies", old, "fr");

        UUID young = creates(posting, "/vacancies", Bodies.vacancy());
        written("vacancies", young, "en");
        written("vacancies", old, "en");
        written("vacancies", others, "fr");

        reads(posting, "fr", "/vacancies/mine").body("items.version", contains(1, 1));
        written("vacancies", young, "fr");
        written("vacancies", old, "fr");
        get(posting, "/own-data").body("vacancies.items.language", contains("FR", "FR"));
    }

    @Test
    void in_which_language_a_host_is_written_to_is_nobody_elses_business() {
        String posting = TestTokens.municipality(UUID.randomUUID(), "*");
        UUID id = Api.create(posting, "/vacancies", Bodies.vacancy());
        Api.post(posting, "/vacancies/" + id + "/publication", "").statusCode(200);

        RestAssured.get("/vacancies/" + id).then().statusCode(200).body("language", nullValue());
    }

    private static void written(String kind, UUID id, String language) {
        get(TestTokens.contactReader(), "/contacts/" + kind + "/" + id).body("locale", equalTo(language));
    }

    private static ValidatableResponse reads(String token, String languages, String path) {
        return Api.as(token)
                .header("Accept-Language", languages)
                .get(path)
                .then()
                .statusCode(200);
    }

    /** In English. */
    private static UUID creates(String token, String path, Object body) {
        return UUID.fromString(Api.as(token)
                .header("Accept-Language", "en")
                .body(Api.ofAccount(token, body))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
