package fr.releve.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, the caller gets a problem document that names the field and says a sentence. */
@QuarkusTest
class ProblemMapperTest {

    @Test
    void a_broken_constraint_names_its_place_in_the_body() {
        problem(post("{\"name\":\"n\",\"parts\":[{\"weight\":1},{\"weight\":10}]}"), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/parts/1/weight"))
                .body("errors[0].detail", equalTo("A part weighs 9 kg at most."));
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        problem(post("{\"name\":\"n\",\"nome\":\"x\"}"), 400, "unreadable-body")
                .body("errors[0].pointer", equalTo("/nome"))
                .body("detail", equalTo("The field nome is unknown here."));
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_by_place() {
        problem(post("{\"name\":\"n\",\"parts\":[{\"weight\":\"heavy\"}]}"), 400, "unreadable-body")
                .body("errors[0].pointer", equalTo("/parts/0/weight"));
        problem(post("{\"name\":7}"), 400, "unreadable-body").body("errors[0].pointer", equalTo("/name"));
        problem(post("{\"name\":\"n\",\"from\":\"2026-13-01\"}"), 400, "unreadable-body")
                .body("detail", containsString("a date, 2026-12-01"));
        problem(post("{\"name\":\"n\",\"colour\":\"RED\"}"), 400, "unreadable-body")
                .body("detail", containsString("GREEN, AMBER"));
    }

    @Test
    void a_refusal_is_logged_by_its_kind_and_not_by_what_was_sent() {
        assertThat(linesOf(() -> problem(post("{\"name\":\"n\",\"colour\":\"RED\"}"), 400, "unreadable-body")))
                .containsExactly("refused: problem=unreadable-body status=400");
    }

    @Test
    void who_hangs_up_while_sending_is_no_fault_of_ours() {
        var cut = new IOException("Failed to read", new IOException(new HttpClosedException("Connection was closed")));

        assertThat(linesOf(() -> assertThat(new ProblemMapper().anything(cut).getStatus())
                        .isEqualTo(400)))
                .containsExactly("refused: problem=unreadable-body status=400");
        assertThat(linesOf(() -> assertThat(new ProblemMapper()
                                .anything(new IOException("No space left on device"))
                                .getStatus())
                        .isEqualTo(500)))
                .containsExactly("request failed unexpectedly");
    }

    private static List<String> linesOf(Runnable request) {
        List<String> lines = new CopyOnWriteArrayList<>();
        var logger = Logger.getLogger(ProblemMapper.class.getName());
        var listening = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                lines.add(new PatternFormatter("%s").format(line));
            }
        };
        logger.addHandler(listening);
        try {
            request.run();
        } finally {
            logger.removeHandler(listening);
        }
        return lines;
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        fault(problem(post("[]"), 400, "unreadable-body"), "");
        fault(problem(post("{\"name\":\"a\"} trailing"), 400, "unreadable-body"), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":                          | /name           | line 1, column 9
            {"name":"n","from":tomorrow}      | /from           | line 1, column 29
            {"name":"n","parts":[{"weight":}] | /parts/0/weight | line 1, column 32
            {"name":"n"                       | /name           | line 1, column 12
            nothing                           | ``              | line 1, column 8
            """)
    void what_is_no_json_is_refused_where_reading_stops(String body, String pointer, String place) {
        fault(problem(post(body), 400, "unreadable-body"), pointer)
                .body("detail", equalTo("The body is not well-formed JSON: " + place + "."));
    }

    @Test
    void a_body_beyond_the_limit_is_refused_before_it_is_read() {
        fault(problem(post("{\"name\":\"" + "x".repeat(30_000) + "\"}"), 413, "body-too-large"), "");
    }

    @Test
    void a_header_at_fault_is_named() {
        fault(problem(given().header("Accept", "<>").get("/things").then(), 406, "not-acceptable"), "Accept");
        fault(
                problem(
                        given().header("Accept", "application/json", "<>")
                                .get("/things")
                                .then(),
                        406,
                        "not-acceptable"),
                "Accept");
    }

    @Test
    void a_version_must_be_sent_and_current() {
        fault(problem(put(null), 428, "version-required"), "If-Match");
        fault(problem(put("\"2\""), 412, "stale-version"), "If-Match");
        fault(problem(put("\"moon\""), 412, "stale-version"), "If-Match");
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"3\"")
                .body("{\"name\":\"n\"}")
                .put("/things")
                .then()
                .statusCode(200);
    }

    @Test
    void a_form_that_cannot_be_decoded_is_refused() {
        for (String form : List.of("name=%<%", "<%= 1 %>", "name=a&%zz")) {
            problem(
                            given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                                    .body(form)
                                    .post("/things/form")
                                    .then(),
                            400,
                            "unreadable-body")
                    .body("errors.pointer", contains(""));
        }
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String foreign = Page.of(List.of(1, 2), new PageRequest("others", 1, List.of()), it -> List.of("k"), it -> it)
                .next();
        problem(given().queryParam("after", foreign).get("/things").then(), 400, "foreign-cursor");
        problem(given().queryParam("after", "%%%").get("/things").then(), 400, "foreign-cursor");
        problem(given().queryParam("limit", 0).get("/things").then(), 400, "invalid-limit");
        problem(given().queryParam("limit", 101).get("/things").then(), 400, "invalid-limit");
    }

    @Test
    void who_is_not_logged_in_is_asked_to() {
        problem(given().get("/things/secret").then(), 401, "unauthenticated");
    }

    @Test
    void an_unknown_address_and_an_unknown_method_are_problems_too() {
        problem(given().get("/nowhere").then(), 404, "not-found");
        problem(given().delete("/things").then(), 405, "method-not-allowed");
        fault(
                problem(
                        given().contentType("text/plain")
                                .body("x")
                                .post("/things")
                                .then(),
                        415,
                        "unsupported-media-type"),
                "Content-Type");
    }

    @Test
    void who_comes_while_others_are_before_them_is_told_when_to_come_back() {
        problem(given().get("/things/busy").then(), 503, "overloaded").header("Retry-After", "5");
    }

    @Test
    void while_the_identity_server_is_away_who_asks_is_told_when_to_come_back() {
        assertThat(linesOf(() -> problem(given().get("/things/nobody-known").then(), 503, "service-unavailable")
                        .header("Retry-After", "5")))
                .containsExactly(
                        "request failed by a part that is away: identity server: OIDC Server is not available");
    }

    @Test
    void an_unexpected_fault_tells_nothing_of_itself() {
        problem(given().get("/things/broken").then(), 500, "unexpected").body(not(containsString("hunter2")));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/things").then();
    }

    private static ValidatableResponse put(@org.jspecify.annotations.Nullable String ifMatch) {
        var request = given().contentType(ContentType.JSON).body("{\"name\":\"n\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/things")
                .then();
    }

    /** Exactly one place is named, with a sentence. */
    private static ValidatableResponse fault(ValidatableResponse problem, String pointer) {
        return problem.body("errors.pointer", contains(pointer)).body("errors[0].detail", endsWith("."));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("type", equalTo("/problems/" + slug))
                .body("detail", not(equalTo("")));
    }
}
