package fr.releve.acceptance.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.door.Answer;
import java.util.List;
import java.util.stream.StreamSupport;

/** What became of the rows of a table. */
public record ImportReport(int loaded, int unchanged, List<Rejection> rejected) {

    /** @param line of the file, counted from 1; the header is line 1 */
    public record Rejection(int line, String column, String reason) {}

    public static ImportReport of(Answer answer) {
        var json = answer.expect(200).json();
        return new ImportReport(
                json.path("loaded").asInt(),
                json.path("unchanged").asInt(),
                StreamSupport.stream(json.path("rejected").spliterator(), false)
                        .map(ImportReport::rejection)
                        .toList());
    }

    private static Rejection rejection(JsonNode row) {
        return new Rejection(
                row.path("line").asInt(),
                row.path("column").asText(),
                row.path("reason").asText());
    }

    @Override
    public String toString() {
        return loaded + " loaded, " + unchanged + " unchanged, " + rejected.size() + " rejected"
                + (rejected.isEmpty() ? "" : " (first: " + rejected.getFirst() + ")");
    }
}
