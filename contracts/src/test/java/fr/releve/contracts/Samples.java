package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** The golden samples, one a type of event, and the mapper as the services configure it. */
final class Samples {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** A type of event by its CloudEvents name. */
    record Type(String name, Class<?> record) {
        JsonNode sample() throws IOException {
            return JSON.readTree(open("/golden/" + name + ".json"));
        }
    }

    private Samples() {}

    static Stream<Type> types() {
        return Stream.of(
                        Arrays.stream(ProposalEvent.class.getPermittedSubclasses())
                                .map(Samples::namedEvent),
                        Arrays.stream(PlacementEvent.class.getPermittedSubclasses())
                                .map(Samples::namedEvent),
                        Arrays.stream(PaperEvent.class.getPermittedSubclasses()).map(Samples::namedEvent),
                        Arrays.stream(StateEvent.class.getPermittedSubclasses()).map(Samples::stateEvent))
                .flatMap(it -> it);
    }

    static JsonNode asyncApi() throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(open("/asyncapi.yaml"));
    }

    private static Type namedEvent(Class<?> record) {
        return new Type(
                Objects.requireNonNull(record.getAnnotation(JsonTypeName.class)).value(), record);
    }

    /** {@code JobLeadState} is {@code job-lead.changed}. */
    private static Type stateEvent(Class<?> record) {
        String thing = record.getSimpleName().replace("State", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return new Type(thing.toLowerCase(java.util.Locale.ROOT) + ".changed", record);
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Samples.class.getResourceAsStream(path), path);
    }
}
