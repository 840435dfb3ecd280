package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml says what the embedded stack does, in other words. There is no Docker engine to run it here. */
class ComposeFileTest {

    private static final Path ROOT = Software.ofThisClone().root();
    private static final Map<Part, String> NAMES = Map.of(
            Part.POSTGRESQL, "postgresql",
            Part.KAFKA, "kafka",
            Part.KEYCLOAK, "keycloak",
            Part.MAIL, "mail",
            Part.PROFILE, "profile-service",
            Part.MATCHING, "matching-service",
            Part.NOTIFICATION, "notification-service",
            Part.GATEWAY, "gateway");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(RELEVE_[A-Z_]+)}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:http|jdbc:postgresql)://([a-z-]+):(\\d+)|^(kafka):(\\d+)$");

    /** Megabytes for classes, threads and compiled code. */
    private static final int BESIDES_HEAP = 300;

    private JsonNode services;
    private Blueprint embedded;

    @BeforeEach
    void read(@TempDir Path home) throws IOException {
        // merge keys (<<) are a matter of YAML, so they are resolved while reading a plain map
        var yaml = new Yaml();
        Map<String, Object> file = yaml.load(Files.readString(ROOT.resolve("docker-compose.yml")));
        services = new ObjectMapper().valueToTree(file).path("services");
        embedded = new Blueprint(Software.ofThisClone(), Home.at(home), Ports.from(Map.of()));
    }

    @Test
    void has_every_part_and_the_making_of_the_topics() {
        var names = new TreeSet<>(NAMES.values());
        names.add("topics");

        assertThat(services.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFILE", "MATCHING", "NOTIFICATION", "GATEWAY"})
    void gives_a_service_the_variables_that_it_knows(Part part) {
        assertThat(service(part).path("environment").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        embedded.recipe(part).environment().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void publishes_each_part_where_the_embedded_stack_has_it(Part part) {
        var published = new ArrayList<String>();
        service(part).path("ports").forEach(port -> published.add(port.asText()));

        assertThat(published).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(published.stream().map(port -> Integer.valueOf(port.split(":", -1)[1])))
                .containsExactlyInAnyOrderElementsOf(embedded.recipe(part).ports());
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFILE", "MATCHING", "NOTIFICATION", "GATEWAY"})
    void builds_a_service_that_listens_where_it_is_published(Part part) throws IOException {
        var port = Integer.toString(embedded.ports().of(part));
        var dockerfile = Files.readString(
                ROOT.resolve(service(part).path("build").asText()).resolve("Dockerfile"));

        assertThat(service(part).path("environment").path("QUARKUS_HTTP_PORT").asText())
                .isEqualTo(port);
        assertThat(service(part).path("ports").path(0).asText()).isEqualTo("127.0.0.1:" + port + ":" + port);
        assertThat(dockerfile).contains("EXPOSE " + port).contains("eclipse-temurin:25-jre");
        assertThat(service(part).path("healthcheck").path("test").toString()).contains("\"" + port + "\"");
    }

    /** What is kept in memory instead of on a disk counts as the service's own. */
    @ParameterizedTest
    @EnumSource(names = {"PROFILE", "MATCHING", "NOTIFICATION", "GATEWAY"})
    void gives_a_service_memory_for_its_heap_its_papers_and_what_java_needs_besides(Part part) throws IOException {
        var dockerfile = Files.readString(
                ROOT.resolve(service(part).path("build").asText()).resolve("Dockerfile"));
        var papers = service(part).path("tmpfs").path(0).asText();

        int heap = megabytes("\"-Xmx(\\d+)m\"", dockerfile);
        int inMemory = megabytes("^/tmp:size=(\\d+)m$", papers);
        int limit = megabytes("^(\\d+)m$", service(part).path("mem_limit").asText());

        assertThat(dockerfile).doesNotContain("RAMPercentage");
        assertThat(limit).isBetween(heap + inMemory + BESIDES_HEAP, heap + inMemory + 3 * BESIDES_HEAP);
    }

    private static int megabytes(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void names_other_parts_by_where_they_listen_inside() {
        var listening = Set.of(
                "postgresql:5432",
                "kafka:9092",
                "keycloak:8180",
                "profile-service:8081",
                "matching-service:8082",
                "notification-service:8083");
        for (var service : services) {
            for (var value : service.path("environment")) {
                var address = ADDRESS.matcher(value.asText());
                while (address.find()) {
                    var host = address.group(1) == null ? address.group(3) : address.group(1);
                    var port = address.group(2) == null ? address.group(4) : address.group(2);
                    assertThat(listening.contains(host + ":" + port) || host.equals("localhost"))
                            .as(value.asText())
                            .isTrue();
                }
            }
        }
        assertThat(service(Part.KEYCLOAK)
                        .path("environment")
                        .path("KC_HTTP_PORT")
                        .asText())
                .isEqualTo("8180");
    }

    @Test
    void makes_exactly_the_topics_of_the_contracts() {
        var wanted = Topics.ALL.stream()
                .map(topic ->
                        topic.name() + " " + topic.partitions() + " " + (topic.compacted() ? "compact" : "delete"))
                .toList();

        assertThat(services.path("topics")
                        .path("environment")
                        .path("TOPICS")
                        .asText()
                        .lines())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void keeps_facts_and_replaced_states_as_long_as_the_contracts_say() {
        assertThat(services.path("topics").path("command").toString())
                .contains(Topics.ALL.stream()
                        .flatMap(it -> it.settings().entrySet().stream())
                        .filter(it -> !it.getKey().equals("cleanup.policy"))
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .distinct()
                        .toList());
    }

    @Test
    void keeps_what_was_erased_and_where_readers_stood_as_long_as_the_contracts_say() {
        var broker = services.path("kafka").path("environment");

        assertThat(broker.path("KAFKA_LOG_CLEANER_DELETE_RETENTION_MS").asLong())
                .isEqualTo(Topics.LONGEST_ABSENCE.toMillis());
        assertThat(broker.path("KAFKA_OFFSETS_RETENTION_MINUTES").asLong())
                .isEqualTo(Topics.LONGEST_ABSENCE.toMinutes());
    }

    @Test
    void gives_the_realm_every_value_that_it_names() throws IOException {
        var realm = PLACEHOLDER
                .matcher(Files.readString(ROOT.resolve("deploy/keycloak/releve-realm.json")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(realm).isNotEmpty();
        assertThat(service(Part.KEYCLOAK).path("environment").fieldNames())
                .toIterable()
                .containsAll(realm);
        assertThat(embedded.recipe(Part.KEYCLOAK).environment()).containsKeys(realm.toArray(String[]::new));
    }

    @Test
    void the_realm_sends_people_back_to_whole_addresses_alone() throws IOException {
        var realm = new ObjectMapper()
                .readTree(ROOT.resolve("deploy/keycloak/releve-realm.json").toFile());
        var addresses = new ArrayList<String>();
        realm.path("clients").forEach(client -> {
            client.path("redirectUris").forEach(it -> addresses.add(it.asText()));
            addresses.add(
                    client.path("attributes").path("post.logout.redirect.uris").asText());
        });

        assertThat(addresses)
                .contains("${RELEVE_PUBLIC_URL}/connexion/retour", "${RELEVE_PUBLIC_URL}/##${RELEVE_LOCAL_URL}/")
                .noneMatch(it -> it.contains("*") || it.contains("+"));
    }

    @Test
    void doctors_are_proposed_no_farther_away_than_their_papers_are_seen() {
        var factor = "${RELEVE_OVERNIGHT_FACTOR:-2}";

        assertThat(service(Part.MATCHING)
                        .path("environment")
                        .path("RELEVE_MATCHING_GATES_OVERNIGHT_FACTOR")
                        .asText())
                .isEqualTo(factor);
        assertThat(service(Part.PROFILE)
                        .path("environment")
                        .path("RELEVE_REACH_OVERNIGHT_FACTOR")
                        .asText())
                .isEqualTo(factor);
    }

    @Test
    void pins_the_images_to_the_versions_of_the_build() throws IOException {
        var pom = Files.readString(ROOT.resolve("pom.xml"));

        assertThat(image("kafka")).isEqualTo("apache/kafka:" + property(pom, "kafka.version"));
        assertThat(image("topics")).isEqualTo(image("kafka"));
        assertThat(image("keycloak")).isEqualTo("quay.io/keycloak/keycloak:" + property(pom, "keycloak.version"));
        assertThat(property(pom, "postgresql-binaries.version"))
                .startsWith(image("postgresql").replace("postgres:", ""));
        assertThat(image("mail")).matches(".+:v\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void everything_that_stays_up_says_whether_it_is_healthy_and_waits_for_what_it_needs() {
        for (var name : (Iterable<String>) services::fieldNames) {
            var service = services.path(name);
            if (!name.equals("topics")) {
                assertThat(service.has("healthcheck")).as(name).isTrue();
            }
            for (var needed : (Iterable<String>) service.path("depends_on")::fieldNames) {
                var condition = service.path("depends_on")
                        .path(needed)
                        .path("condition")
                        .asText();
                assertThat(services.has(needed)).as(name + " needs " + needed).isTrue();
                assertThat(condition)
                        .isEqualTo(needed.equals("topics") ? "service_completed_successfully" : "service_healthy");
            }
        }
    }

    @Test
    void every_password_comes_from_the_environment_file() throws IOException {
        var asked = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)")
                .matcher(Files.readString(ROOT.resolve("docker-compose.yml")))
                .results()
                .map(found -> found.group(1))
                .distinct();
        var made = Files.readString(ROOT.resolve("deploy/docker/make-env.sh"));

        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(made).contains(name));
        var secrets = Stream.of(services.findValues("environment"))
                .flatMap(List::stream)
                .flatMap(environment -> environment.properties().stream())
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET)"));
        assertThat(secrets)
                .allSatisfy(variable -> assertThat(variable.getValue().asText()).startsWith("${"));
    }

    @Test
    void is_no_demonstration_and_asks_for_a_second_factor_unless_it_is_told_otherwise() {
        var identity = service(Part.KEYCLOAK).path("environment");

        assertThat(identity.path("RELEVE_DEMO").asText()).isEqualTo("${RELEVE_DEMO:-false}");
        assertThat(service(Part.GATEWAY).path("environment").path("RELEVE_DEMO").asText())
                .isEqualTo("${RELEVE_DEMO:-false}");
        assertThat(identity.path("RELEVE_BROWSER_FLOW").asText()).endsWith(":-browser, second factor}");
        assertThat(identity.path("RELEVE_DIRECT_GRANT_FLOW").asText()).endsWith(":-direct grant, second factor}");
    }

    @Test
    void whose_password_is_in_the_repository_is_enabled_by_the_demonstration_alone() throws IOException {
        var realm = new ObjectMapper()
                .readTree(ROOT.resolve("deploy/keycloak/releve-realm.json").toFile());
        var published = new ArrayList<JsonNode>();
        realm.path("users").forEach(it -> {
            if (it.has("credentials")) {
                published.add(it);
            }
        });
        realm.path("clients").forEach(it -> {
            if (it.path("directAccessGrantsEnabled").asBoolean()) {
                published.add(it);
            }
        });

        assertThat(published)
                .hasSize(DemoAccounts.all().size() + 1)
                .allSatisfy(it -> assertThat(it.path("enabled").asText()).isEqualTo("${RELEVE_DEMO}"));
    }

    private JsonNode service(Part part) {
        return services.path(NAMES.getOrDefault(part, ""));
    }

    private String image(String service) {
        return services.path(service).path("image").asText();
    }

    private static String property(String pom, String name) {
        return pom.substring(pom.indexOf("<" + name + ">") + name.length() + 2, pom.indexOf("</" + name + ">"));
    }
}
