package fr.releve.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.testkit.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Requests as tests say them. */
final class Api {

    private Api() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A doctor gives the address of their account, unless the test is about another. */
    static Object ofAccount(String token, Object body) {
        if (!(body instanceof Map<?, ?> fields) || !fields.containsKey("rpps") || fields.containsKey("email")) {
            return body;
        }
        Map<Object, Object> whole = new HashMap<>(fields);
        whole.put("email", TestTokens.addressOf(token));
        return whole;
    }

    static ValidatableResponse post(String token, String path, Object body) {
        return as(token).body(ofAccount(token, body)).when().post(path).then();
    }

    static ValidatableResponse put(String token, String path, long version, Object body) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(ofAccount(token, body))
                .when()
                .put(path)
                .then();
    }

    /** Of a coordinator who has read the doctor's file as it is. */
    static ValidatableResponse verify(String token, String file, String deed, Object body) {
        return as(token)
                .header("If-Match", get(token, file).extract().header("ETag"))
                .body(body)
                .when()
                .post(file + deed)
                .then();
    }

    static ValidatableResponse get(String token, String path) {
        return as(token).when().get(path).then();
    }

    static UUID create(String token, String path, Object body) {
        return UUID.fromString(post(token, path, body).statusCode(201).extract().path("id"));
    }

    /** A problem of this kind, which names this field in the first place. */
    static ValidatableResponse problem(ValidatableResponse answer, int status, String slug, String pointer) {
        return problem(answer, status, slug).body("errors[0].pointer", equalTo(pointer));
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status));
    }

    static ValidatableResponse load(String kind, byte[] table) {
        return given().auth()
                .oauth2(TestTokens.administrator(UUID.randomUUID()))
                .contentType("text/csv")
                .body(table)
                .when()
                .post("/imports/" + kind)
                .then();
    }

    /** The communes and territories of the seeds; nothing happens if they are there. */
    static void loadPlaces() {
        load("territories", seed("territories")).statusCode(200);
        load("communes", seed("communes")).statusCode(200);
    }

    static byte[] seed(String kind) {
        try {
            return Files.readAllBytes(Path.of("..", "seeds", kind + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
