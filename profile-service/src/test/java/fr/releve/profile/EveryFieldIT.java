package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.post;
import static fr.releve.profile.Api.put;
import static fr.releve.profile.Bodies.MONT_DES_AVALOIRS;
import static fr.releve.profile.Bodies.VILLAINES;
import static fr.releve.profile.Bodies.blackout;
import static fr.releve.profile.Bodies.single;
import static fr.releve.profile.Bodies.today;
import static fr.releve.profile.Bodies.tuesday;
import static fr.releve.profile.Bodies.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.releve.contracts.Topics;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.practitioner.Category;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field of a doctor and a need: written, read back, changed, and in the event as far as others need it, without anything else. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class EveryFieldIT {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** 95 is 95.00. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    /** What {@link #calendar} comes to. */
    private final List<String> three =
            List.of(tuesday() + ":AM", tuesday().plusDays(1) + ":PM", tuesday().plusWeeks(2) + ":AM");

    private final List<String> two = List.of(tuesday() + ":AM", tuesday().plusWeeks(1) + ":AM");

    private final UUID account = UUID.randomUUID();
    private final String doctor = TestTokens.practitioner(account);
    private final String municipality = TestTokens.municipality(account, MONT_DES_AVALOIRS);
    private final String coordinator = TestTokens.coordinator(UUID.randomUUID(), "*");

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void a_doctor_of_each_category_is_kept_and_told_field_by_field(Category category) {
        var first = doctorOf(category);
        UUID id = Api.create(doctor, "/practitioners", first);
        String path = "/practitioners/" + id;
        assertKept(first, get(doctor, path));

        var second = otherDoctorOf(
                category,
                String.valueOf(first.get("rpps")),
                TestTokens.address(account).toUpperCase(Locale.ROOT));
        put(doctor, path, 1, second).statusCode(200);
        assertKept(second, get(coordinator, path));
        Api.verify(coordinator, path, "/attestation", Map.of("credentialSeen", true, "insuranceSeen", true))
                .statusCode(200);

        var calendar = calendar();
        calendar.put("weekCap", 3);
        calendar.put("monthCap", 9);
        assertKept(calendar, put(doctor, path + "/availability", 3, calendar));
        assertKept(calendar, get(doctor, path + "/availability"));

        var told = Told.states(Topics.PRACTITIONERS, id, 4);
        assertSame(toldOf(id, 1, first, false, List.of(), 14, 62), told.getFirst());
        assertSame(toldOf(id, 4, second, true, three, 3, 9), told.getLast());
    }

    @ParameterizedTest
    @EnumSource(MissionKind.class)
    void a_need_of_each_kind_is_kept_and_told_field_by_field(MissionKind kind) {
        var first = needOf(kind);
        UUID id = Api.create(municipality, "/vacancies", first);
        String path = "/vacancies/" + id;
        assertKept(first, get(municipality, path).body("status", equalTo("DRAFT")));
        post(municipality, path + "/publication", "").statusCode(200);

        var second = otherNeedOf(kind);
        put(municipality, path, 2, second).statusCode(200);
        assertKept(second, get(municipality, path).body("status", equalTo("PUBLISHED")));
        post(municipality, path + "/pause", "").statusCode(200);
        post(municipality, path + "/closure", "").statusCode(200);

        var told = Told.states(Topics.VACANCIES, id, 4);
        assertSame(toldOf(id, 2, "PUBLISHED", first, three), told.get(0));
        assertSame(toldOf(id, 3, "PUBLISHED", second, two), told.get(1));
        assertSame(toldOf(id, 4, "PAUSED", second, two), told.get(2));
        assertSame(toldOf(id, 5, "CLOSED", second, two), told.get(3));
    }

    private static Map<String, Object> doctorOf(Category category) {
        var body = Bodies.doctor();
        body.put("category", category.name());
        body.put("credential", credential(category, "53-10000", 365));
        body.put("missionKinds", List.of("REINFORCEMENT", "REPLACEMENT"));
        body.put("consent", false);
        return body;
    }

    /** Nothing is as it was, but the number that a doctor keeps, and the address, which is only written otherwise. */
    private static Map<String, Object> otherDoctorOf(Category category, String rpps, String email) {
        Map<String, Object> body = new HashMap<>();
        body.put("firstName", "Yanis");
        body.put("lastName", "Le Bris");
        body.put("email", email);
        body.put("phone", "06 39 98 00 02");
        body.put("rpps", rpps);
        var other = Category.valueOf(other(Category.values(), category));
        body.put("category", other.name());
        body.put("credential", credential(other, "L-53-2", 200));
        body.put("specialty", "GERIATRICS");
        body.put("homeCommune", VILLAINES);
        body.put("maxTravelMinutes", 77);
        body.put("acceptsOvernight", true);
        body.put("needsHousing", true);
        body.put("missionKinds", List.of("HANDOVER", "SALARIED_SESSION"));
        body.put("wishedSettings", List.of("MSP", "HOSPITAL"));
        body.put("insuranceValidUntil", today().plusDays(300).toString());
        body.put("consent", true);
        return body;
    }

    private static Map<String, String> credential(Category category, String number, int days) {
        boolean student = category == Category.INTERN || category == Category.JUNIOR_DOCTOR;
        return Map.of(
                "kind",
                student ? "LICENCE" : "REGISTRATION",
                "number",
                number,
                "validUntil",
                today().plusDays(days).toString());
    }

    private static <E extends Enum<E>> String other(E[] values, E than) {
        return Stream.of(values)
                .filter(it -> it != than)
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** One of each rule: a Tuesday morning a week, one afternoon more, and the second week off. */
    private static Map<String, Object> calendar() {
        return new HashMap<>(Map.of(
                "rules",
                List.of(
                        weekly(tuesday(), tuesday().plusWeeks(2)),
                        single(tuesday().plusDays(1)),
                        blackout(tuesday().plusWeeks(1), tuesday().plusWeeks(1).plusDays(6)))));
    }

    private static Map<String, Object> needOf(MissionKind kind) {
        var body = Bodies.vacancy();
        body.put("kind", kind.name());
        body.put("practice", practice("Maison de santé", "Quatre médecins.", "MSP"));
        body.put("wanted", calendar());
        return body;
    }

    /** Nothing is as it was. */
    private static Map<String, Object> otherNeedOf(MissionKind kind) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", other(MissionKind.values(), kind));
        body.put("specialty", "GYNAECOLOGY");
        body.put("commune", VILLAINES);
        body.put("practice", practice("Hôpital", "Un plateau technique.", "HOSPITAL"));
        body.put("title", "Un jour de plus");
        body.put("description", "Douze patients par journée.");
        body.put("wanted", Map.of("rules", List.of(weekly(tuesday(), tuesday().plusWeeks(1)))));
        body.put("doctorsPerHalfDay", 3);
        body.put("minimumBlock", 1);
        body.put("housingOffered", false);
        body.put("pay", pay(kind));
        body.put("urgency", "URGENT");
        body.put(
                "host",
                Map.of("name", "La direction", "email", "direction@test.releve.example", "phone", "06 39 98 50 01"));
        body.put("replaced", Map.of("name", "Dr Zoé Cœur", "rpps", Bodies.rpps()));
        return body;
    }

    private static Map<String, Object> practice(String name, String description, String setting) {
        return Map.of("id", UUID.randomUUID().toString(), "name", name, "description", description, "setting", setting);
    }

    private static Map<String, Object> pay(MissionKind kind) {
        return kind == MissionKind.REPLACEMENT || kind == MissionKind.REINFORCEMENT
                ? Map.of("kind", "PER_HALF_DAY", "amount", new BigDecimal("312.50"))
                : Map.of("kind", "SALARY", "amount", new BigDecimal("280.00"));
    }

    /** What others may know of a doctor: no name, address, phone or RPPS number. */
    private JsonNode toldOf(
            UUID id,
            int version,
            Map<String, Object> body,
            boolean attested,
            List<String> halfDays,
            int week,
            int month) {
        ObjectNode told = copied(
                body,
                "category",
                "specialty",
                "homeCommune",
                "maxTravelMinutes",
                "acceptsOvernight",
                "needsHousing",
                "missionKinds",
                "credential",
                "insuranceValidUntil");
        ((ObjectNode) told.path("credential")).remove("number");
        told.put("id", id.toString()).put("version", version).put("account", account.toString());
        locate(told, String.valueOf(body.get("homeCommune")));
        told.put("attested", attested).put("consentGiven", (Boolean) body.get("consent"));
        told.set("availability", JSON.valueToTree(halfDays));
        told.set("wishedSettings", JSON.valueToTree(body.getOrDefault("wishedSettings", List.of())));
        return told.put("weekCap", week).put("monthCap", month);
    }

    /** What others may know of a need, whose terms change with version 3: neither the host nor the words of the description. */
    private JsonNode toldOf(UUID id, int version, String status, Map<String, Object> body, List<String> wanted) {
        ObjectNode told = copied(
                body,
                "kind",
                "specialty",
                "commune",
                "doctorsPerHalfDay",
                "minimumBlock",
                "housingOffered",
                "urgency",
                "practice");
        told.put("id", id.toString()).put("version", version).put("status", status);
        told.put("hostAccount", account.toString()).put("territory", MONT_DES_AVALOIRS);
        told.set("setting", told.path("practice").path("setting"));
        told.set("practice", told.path("practice").path("id"));
        locate(told, VILLAINES);
        told.put("termsVersion", version == 2 ? 0 : 1).put("namesReplaced", body.containsKey("replaced"));
        if (version == 2) {
            told.put("feeShare", 95.0);
        }
        return told.set("wanted", JSON.valueToTree(wanted));
    }

    private void locate(ObjectNode told, String insee) {
        JsonNode commune = tree(get(doctor, "/communes/" + insee));
        told.set("latitude", commune.path("latitude"));
        told.set("longitude", commune.path("longitude"));
    }

    private static ObjectNode copied(Map<String, Object> body, String... names) {
        JsonNode all = JSON.valueToTree(body);
        ObjectNode copy = JSON.createObjectNode();
        for (String name : names) {
            copy.set(name, all.path(name));
        }
        return copy;
    }

    /** Whatever was sent is there again. */
    private static void assertKept(Map<String, Object> sent, ValidatableResponse answer) {
        JsonNode read = tree(answer.statusCode(200));
        ObjectNode expected = JSON.valueToTree(sent);
        if (read.at("/wanted/halfDays").isArray()) {
            ((ObjectNode) read.path("wanted")).remove("halfDays");
        }
        expected.properties()
                .forEach(field -> assertThat(read.path(field.getKey()).equals(BY_VALUE, field.getValue()))
                        .as("%s: %s is %s", field.getKey(), read.path(field.getKey()), field.getValue())
                        .isTrue());
    }

    private static void assertSame(JsonNode expected, ConsumerRecord<String, @Nullable String> told) {
        JsonNode event = tree(String.valueOf(told.value()));
        assertThat(event.equals(BY_VALUE, expected))
                .as("%s is %s", event, expected)
                .isTrue();
    }

    private static JsonNode tree(ValidatableResponse answer) {
        return tree(answer.extract().asString());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
