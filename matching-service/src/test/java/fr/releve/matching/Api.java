package fr.releve.matching;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.releve.testkit.TestTokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The service's API in the hands of a coordinator, a doctor and a host. */
public final class Api {

    public static final UUID COORDINATOR = UUID.randomUUID();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Api() {}

    public static String coordinator() {
        return TestTokens.coordinator(COORDINATOR, States.TERRITORY);
    }

    public static String doctor(States.Doctor doctor) {
        return TestTokens.practitioner(doctor.account());
    }

    public static String host(States.Need need) {
        return TestTokens.municipality(need.host(), States.TERRITORY);
    }

    public static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    public static Response post(String token, String path) {
        return given().auth().oauth2(token).contentType("application/json").post(path);
    }

    public static Response postJson(String token, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    public static Response post(String token, String path, Map<String, String> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** Waits until exactly one proposal of the vacancy has the status, and gives it. */
    public static Shown awaitProposal(States.Need need, String status) {
        return Awaitility.await("one " + status + " proposal of " + need.id())
                .atMost(PATIENCE)
                .until(() -> proposals(need, status), them -> them.size() == 1)
                .getFirst();
    }

    public static void awaitNoProposal(States.Need need, String status) {
        Awaitility.await("no " + status + " proposal of " + need.id())
                .atMost(PATIENCE)
                .until(() -> proposals(need, status).isEmpty());
    }

    /** Waits until the vacancy's only proposal with the status is the doctor's, and gives it. */
    public static Shown awaitProposal(States.Need need, String status, States.Doctor doctor) {
        return Awaitility.await("a " + status + " proposal of " + doctor.id() + " to " + need.id())
                .atMost(PATIENCE)
                .until(
                        () -> proposals(need, status),
                        them -> them.size() == 1
                                && doctor.id().equals(them.getFirst().practitionerId()))
                .getFirst();
    }

    public static List<Shown> proposals(States.Need need, String status) {
        return get(coordinator(), "/proposals?limit=100&vacancy=" + need.id() + "&status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", Shown.class);
    }

    public static Shown read(String token, UUID proposalId) {
        return get(token, "/proposals/" + proposalId)
                .then()
                .statusCode(200)
                .extract()
                .as(Shown.class);
    }

    /** What a test looks at of a proposal. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Shown(
            UUID id,
            long version,
            String status,
            @Nullable UUID practitionerId,
            List<String> halfDays,
            long score,
            List<Points> terms,
            String engineVersion,
            String decideBefore,
            @Nullable String answerBefore,
            @Nullable String reasonCode) {}

    /** A term of a score. */
    public record Points(String code, long points, String form, List<String> values, String text) {}
}
