package fr.releve.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Something that may be asked.
 *
 * @param path with varying parts in braces
 * @param query schemas of the query's parameters by name
 * @param mediaType of the body; empty if there is none
 * @param body schema of the body
 */
public record Operation(
        String method, String path, Map<String, JsonNode> query, String mediaType, JsonNode body, boolean isPage) {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String FILES = "multipart/form-data";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** Every operation of an OpenAPI document, in the document's order. */
    public static List<Operation> in(JsonNode document) {
        var found = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .forEach(it ->
                                found.add(described(it.getKey(), path.getKey(), path.getValue(), it.getValue()))));
        return found;
    }

    private static Operation described(String method, String path, JsonNode common, JsonNode operation) {
        var query = new TreeMap<String, JsonNode>();
        for (var parameters : List.of(common.path("parameters"), operation.path("parameters"))) {
            parameters.forEach(it -> {
                if (it.path("in").asText().equals("query")) {
                    query.put(it.path("name").asText(), it.path("schema"));
                }
            });
        }
        var content = operation.at("/requestBody/content").properties().stream().findFirst();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                query,
                content.map(Map.Entry::getKey).orElse(""),
                content.map(it -> it.getValue().path("schema")).orElse(MissingNode.getInstance()),
                false);
    }

    private static String mediaType(String method, boolean takesFiles) {
        return method.equals("GET") ? "" : takesFiles ? FILES : FORM;
    }

    /** A page, which no document describes; its fields are those of its form or its address. */
    static Operation page(String method, String path, boolean takesFiles, String... fields) {
        var query = new TreeMap<String, JsonNode>();
        for (String field : fields) {
            query.put(field, MissingNode.getInstance());
        }
        return new Operation(method, path, query, mediaType(method, takesFiles), MissingNode.getInstance(), true);
    }
}
