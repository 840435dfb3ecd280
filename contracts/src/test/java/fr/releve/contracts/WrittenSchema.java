package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON schema that a record of the contract is written by. */
final class WrittenSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WrittenSchema() {}

    /** What cannot be null is always there; what is null is left out. */
    static JsonNode of(Class<?> record) {
        var schema = JSON.objectNode().put("type", "object");
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        var name = record.getAnnotation(JsonTypeName.class);
        if (name != null) {
            required.add("type");
            properties.set("type", JSON.objectNode().put("type", "string").put("const", name.value()));
        }
        fields(record).forEach(it -> {
            if (!it.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(it.getName());
            }
            properties.set(it.getName(), of(it.getGenericType()));
        });
        return schema;
    }

    /** As they lie on the wire: what is unwrapped lies among the others. */
    private static Stream<RecordComponent> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(it -> it.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? fields(it.getType())
                        : Stream.of(it));
    }

    private static JsonNode of(Type type) {
        if (type instanceof ParameterizedType collection) {
            var array = JSON.objectNode().put("type", "array");
            if (collection.getRawType() == Set.class) {
                array.put("uniqueItems", true);
            }
            return array.set("items", of(collection.getActualTypeArguments()[0]));
        }
        var one = (Class<?>) type;
        if (one == HalfDay.class) {
            return string().put("pattern", "^\\d{4}-\\d{2}-\\d{2}:(AM|PM)$");
        }
        if (one.isRecord()) {
            return of(one);
        }
        return one.isEnum() ? values(one) : plain(one);
    }

    private static JsonNode values(Class<?> enumeration) {
        var string = string();
        var values = string.putArray("enum");
        Stream.of(Objects.requireNonNull(enumeration.getEnumConstants())).forEach(it -> values.add(it.toString()));
        return string;
    }

    private static JsonNode plain(Class<?> type) {
        return switch (type.getName()) {
            case "int" -> JSON.objectNode().put("type", "integer").put("format", "int32");
            case "long", "java.lang.Long" ->
                JSON.objectNode().put("type", "integer").put("format", "int64");
            case "double" -> JSON.objectNode().put("type", "number").put("format", "double");
            case "java.math.BigDecimal" -> JSON.objectNode().put("type", "number");
            case "boolean", "java.lang.Boolean" -> JSON.objectNode().put("type", "boolean");
            default -> text(type);
        };
    }

    private static JsonNode text(Class<?> type) {
        if (type == UUID.class) {
            return string().put("format", "uuid");
        }
        if (type == Instant.class) {
            return string().put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return string().put("format", "date");
        }
        if (type == String.class) {
            return string();
        }
        throw new IllegalArgumentException("nobody has said how " + type + " is written");
    }

    private static ObjectNode string() {
        return JSON.objectNode().put("type", "string");
    }
}
