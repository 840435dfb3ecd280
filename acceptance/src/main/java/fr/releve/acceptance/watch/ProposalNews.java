package fr.releve.acceptance.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One event of a placement proposal, or of what became of it, as it lies on the topic.
 *
 * @param type {@code proposal.published} and the like
 */
public record ProposalNews(String type, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static ProposalNews read(String value) {
        try {
            var body = JSON.readTree(value);
            return new ProposalNews(body.path("type").asText(), body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an event of a proposal: " + value, e);
        }
    }

    public boolean is(String wanted) {
        return type.equals("proposal." + wanted);
    }

    /** Of what became of a proposal: {@code confirmed} and the like. */
    public boolean isPlacement(String wanted) {
        return type.equals("placement." + wanted);
    }

    public boolean isAbout(String vacancy) {
        return vacancy().equals(vacancy);
    }

    /** What became of a proposal keeps its id. */
    public String proposal() {
        return body.path(body.has("proposalId") ? "proposalId" : "placementId").asText();
    }

    public String practitioner() {
        return body.path("practitionerId").asText();
    }

    public String vacancy() {
        return body.path("vacancyId").asText();
    }

    public Instant at() {
        return Instant.parse(body.path("at").asText());
    }

    /** Of an event that names them; empty otherwise. */
    public List<String> halfDays() {
        return StreamSupport.stream(body.path("halfDays").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Whether the terms of a published proposal add up to its score. */
    public boolean addsUp() {
        long sum = StreamSupport.stream(body.path("terms").spliterator(), false)
                .mapToLong(it -> it.path("points").asLong())
                .sum();
        return sum == body.path("score").asLong();
    }
}
