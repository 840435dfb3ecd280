package fr.releve.acceptance.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The gateway's public address; whoever has no token may ask here too. */
public record Door(URI address, HttpClient http) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Door at(String address) {
        return new Door(
                URI.create(address),
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build());
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    /** @throws Unseen if nobody answers */
    public Answer send(HttpRequest.Builder request) {
        var question = request.build();
        try {
            return Answer.of(http.send(question, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new Unseen("an answer from " + question.uri(), String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unseen("an answer from " + question.uri(), "the interruption of this program");
        }
    }

    /** The body of a request; a string is taken as JSON already, anything else is written as JSON. */
    public static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + body, e);
        }
    }
}
