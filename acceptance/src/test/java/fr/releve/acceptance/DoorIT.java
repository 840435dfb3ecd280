package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody meets at the door, whatever they ask for. */
@ExtendWith(SharedInstance.class)
class DoorIT {

    private final Instance instance;
    private final Door door;

    DoorIT(Instance instance) {
        this.instance = instance;
        this.door = instance.door();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/communes?q=mayenne", "/api/practitioners/me", "/nowhere"})
    void every_answer_tells_the_browser_what_it_may_do(String path) {
        var answer = door.get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void without_a_token_one_is_asked_to_log_in() {
        var answer = door.get("/api/practitioners/me");

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_forged_token_is_no_token() {
        var answer = door.send(door.request("/api/practitioners/me")
                .header("Authorization", "Bearer not.a.token")
                .GET());

        assertProblem(answer, 401, "unauthenticated");
    }

    @Test
    void a_role_opens_only_its_own_doors() {
        var townHall = instance.demoAccount("mairie");

        assertProblem(townHall.get("/api/practitioners"), 403, "forbidden");
        assertProblem(townHall.get("/api/spouses/me"), 403, "forbidden");
        assertProblem(townHall.postText("/api/imports/communes", "text/csv", "insee\n"), 403, "forbidden");
    }

    @Test
    void what_does_not_exist_is_said_not_to() {
        var coordinator = instance.demoAccount("coordination");

        assertProblem(door.get("/api/nothing-here"), 404, "not-found");
        assertProblem(coordinator.get("/api/practitioners/" + UUID.randomUUID()), 404, "not-found");
        assertProblem(coordinator.get("/api/proposals/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void contacts_are_no_part_of_the_public_api() {
        var administrator = instance.demoAccount("admin");

        assertProblem(administrator.get("/api/contacts/practitioners/" + UUID.randomUUID()), 404, "not-found");
    }

    /** A service that is slow to describe itself is asked again after some seconds. */
    @Test
    void one_document_describes_the_whole_api() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertDescribesAll(
                        door.get("/api/openapi.json").expect(200).json()));
    }

    private static void assertDescribesAll(JsonNode document) {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("paths").properties())
                .extracting(it -> it.getKey().replaceAll("\\{[^}]*}", "{}"))
                .contains(
                        "/api/practitioners",
                        "/api/practitioners/me",
                        "/api/practitioners/{}/availability",
                        "/api/practitioners/{}/attestation",
                        "/api/practitioners/{}/opportunities",
                        "/api/spouses",
                        "/api/job-leads",
                        "/api/vacancies",
                        "/api/vacancies/{}/candidates",
                        "/api/communes",
                        "/api/territories",
                        "/api/territories/{}/priority",
                        "/api/imports/{}",
                        "/api/proposals",
                        "/api/proposals/{}/approval",
                        "/api/proposals/{}/rejection",
                        "/api/proposals/{}/acceptance",
                        "/api/proposals/{}/refusal",
                        "/api/proposals/{}/contacts",
                        "/api/plans/current",
                        "/api/notifications",
                        "/api/deliveries");
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(document.at(it.substring(1)).isMissingNode())
                        .as(it)
                        .isFalse());
    }

    private static void assertProblem(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.question()).isEqualTo(status);
        assertThat(answer.problem()).as(answer.question()).isEqualTo(slug);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("detail").asText()).endsWith(".");
    }
}
