package fr.releve.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.releve.gateway.api.ApiRoutes;
import fr.releve.gateway.api.OwnApi;
import fr.releve.gateway.api.Service;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An OpenAPI document that grows with each service added. Only what the gateway lets through is taken over; a component that two
 * services describe differently under one name carries the later service's name in front.
 */
final class ApiDocument {

    private static final String REFERENCE = "#/components/";

    private final ObjectMapper json;
    private final ObjectNode document;

    ApiDocument(ObjectMapper json) {
        this.json = json;
        this.document = json.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Relève")
                .put("version", "1")
                .put(
                        "description",
                        "Volunteer doctors, needs of territories, proposals. Errors are problem+json (RFC 9457).")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("bearer");
        document.putArray("tags");
        document.putObject("paths").set(OwnApi.ME, whoAmI());
        document.putObject("components")
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }

    private ObjectNode whoAmI() {
        ObjectNode path = json.createObjectNode();
        ObjectNode answer = path.putObject("get")
                .put("operationId", "me")
                .put("summary", "Who the presented token stands for")
                .putObject("responses")
                .putObject("200")
                .put("description", "Account, roles, territories");
        ObjectNode properties = answer.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object")
                .putObject("properties");
        properties.putObject("account").put("type", "string");
        for (String list : new String[] {"roles", "territories"}) {
            properties.putObject(list).put("type", "array").putObject("items").put("type", "string");
        }
        return path;
    }

    void add(Service service, ObjectNode described) {
        ObjectNode renamed = rename(service, described);
        renamed.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> document.withObject("components")
                                .withObject(kind.getKey())
                                .set(component.getKey(), component.getValue())));
        renamed.path("paths").properties().forEach(path -> {
            String outside = ApiRoutes.ROOT + path.getKey();
            if (ApiRoutes.find(withoutBraces(outside))
                    .filter(it -> it.service() == service)
                    .isPresent()) {
                document.withObject("paths").set(outside, path.getValue());
            }
        });
        renamed.path("tags").forEach(tag -> ((ArrayNode) document.get("tags")).add(tag));
    }

    ObjectNode finished() {
        return document;
    }

    /** Gives the components that clash with one already taken over another name, and every reference to them. */
    private ObjectNode rename(Service service, ObjectNode described) {
        Map<String, String> references = new HashMap<>();
        ObjectNode components = json.createObjectNode();
        described.path("components").properties().forEach(kind -> {
            ObjectNode named = components.putObject(kind.getKey());
            kind.getValue().properties().forEach(component -> {
                JsonNode taken = document.path("components").path(kind.getKey()).path(component.getKey());
                boolean clash = !taken.isMissingNode() && !taken.equals(component.getValue());
                String name = clash ? prefix(service) + component.getKey() : component.getKey();
                named.set(name, component.getValue());
                if (clash) {
                    references.put(
                            REFERENCE + kind.getKey() + "/" + component.getKey(),
                            REFERENCE + kind.getKey() + "/" + name);
                }
            });
        });
        ObjectNode copy = described.deepCopy();
        copy.set("components", components);
        return (ObjectNode) redirect(copy, references);
    }

    private static JsonNode redirect(JsonNode node, Map<String, String> references) {
        switch (node) {
            case ObjectNode object -> {
                JsonNode reference = object.get("$ref");
                if (reference != null && references.containsKey(reference.asText())) {
                    object.put("$ref", references.get(reference.asText()));
                }
                object.forEach(child -> redirect(child, references));
            }
            case ArrayNode array -> array.forEach(child -> redirect(child, references));
            default -> {}
        }
        return node;
    }

    private static String withoutBraces(String path) {
        return path.replace("{", "").replace("}", "");
    }

    private static String prefix(Service service) {
        String name = service.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
