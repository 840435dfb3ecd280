package fr.releve.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.random.RandomGenerator;

/** Bodies that fit their schema but for a node here and there. */
final class Bodies {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode document;
    private final List<String> ids;

    /** @param ids of things that exist, to be named where others are meant */
    Bodies(JsonNode document, List<String> ids) {
        this.document = document;
        this.ids = ids;
    }

    /** @param oneIn on average one node in so many is spoilt */
    JsonNode of(JsonNode schema, int oneIn, RandomGenerator random) {
        return node(schema, oneIn, 0, random);
    }

    private JsonNode node(JsonNode given, int oneIn, int depth, RandomGenerator random) {
        var schema = resolved(given);
        if (random.nextInt(oneIn) == 0 || depth > DEEPEST) {
            return Malice.node(random);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema, random)) {
            case "object" -> object(schema, oneIn, depth, random);
            case "array" -> {
                var list = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(node(schema.path("items"), oneIn, depth + 1, random));
                }
                yield list;
            }
            case "integer", "number" -> NODES.numberNode(random.nextInt(-2, 120));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(text(schema, random));
        };
    }

    private JsonNode object(JsonNode schema, int oneIn, int depth, RandomGenerator random) {
        var object = NODES.objectNode();
        schema.path("properties").properties().forEach(it -> {
            if (random.nextInt(oneIn) != 0) {
                object.set(it.getKey(), node(it.getValue(), oneIn, depth + 1, random));
            }
        });
        if (random.nextInt(oneIn) == 0) {
            object.set(Malice.text(random), Malice.node(random));
        }
        return object;
    }

    private String text(JsonNode schema, RandomGenerator random) {
        return switch (schema.path("format").asText()) {
            case "date" ->
                "20%02d-%02d-%02d".formatted(random.nextInt(20, 40), random.nextInt(1, 13), random.nextInt(1, 29));
            case "date-time" -> "2027-01-01T00:00:00Z";
            case "uuid" -> Malice.pick(ids, random);
            default -> random.nextInt(3) == 0 ? Malice.pick(ids, random) : plausible(random);
        };
    }

    /** So that what lies behind the first check is reached as well. */
    private static String plausible(RandomGenerator random) {
        return Malice.pick(
                List.of(
                        "53271",
                        "53147",
                        "M1607",
                        "other",
                        "a@b.example",
                        "0639987000",
                        "Renfort",
                        "TUESDAY",
                        "AM",
                        "SINGLE",
                        "10000001009"),
                random);
    }

    private JsonNode resolved(JsonNode schema) {
        var at = schema;
        for (int steps = 0; steps < DEEPEST; steps++) {
            if (at.has("$ref")) {
                at = document.at(at.path("$ref").asText().substring(1));
            } else if (at.has("allOf") || at.has("anyOf") || at.has("oneOf")) {
                at = at.has("allOf") ? at.at("/allOf/0") : at.has("anyOf") ? at.at("/anyOf/0") : at.at("/oneOf/0");
            } else {
                return at;
            }
        }
        return at;
    }

    /** OpenAPI 3.1 may name several types. */
    private static String type(JsonNode schema, RandomGenerator random) {
        var type = schema.path("type");
        return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText();
    }
}
