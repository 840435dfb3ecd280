package fr.releve.acceptance.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a request was answered with.
 *
 * @param question method and path, for the sentence when the answer is not the expected one
 */
public record Answer(String question, int status, HttpHeaders headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 600;

    static Answer of(HttpResponse<String> response) {
        var request = response.request();
        String query =
                request.uri().getQuery() == null ? "" : "?" + request.uri().getQuery();
        return new Answer(
                request.method() + " " + request.uri().getPath() + query,
                response.statusCode(),
                response.headers(),
                response.body());
    }

    /** @throws Unseen if the status is none of those */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(it -> it == status)) {
            String wanted = Arrays.stream(statuses).mapToObj(String::valueOf).collect(Collectors.joining(" or "));
            throw new Unseen(wanted + " from " + question, status + " " + shortened());
        }
        return this;
    }

    /** @throws Unseen if the answer is not this refusal */
    public Answer expectProblem(int wanted, String slug) {
        expect(wanted);
        if (!problem().equals(slug)) {
            throw new Unseen("the problem " + slug + " from " + question, shortened());
        }
        return this;
    }

    /** The body as JSON; a missing node if there is none. */
    public JsonNode json() {
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Unseen("JSON from " + question, status + " " + shortened());
        }
    }

    /** The slug of the problem document; empty if the answer is none. */
    public String problem() {
        return isProblem() ? json().path("type").asText().replace("/problems/", "") : "";
    }

    public boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    public String etag() {
        return header("ETag");
    }

    /** Empty if the answer does not carry the header. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    private String shortened() {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
