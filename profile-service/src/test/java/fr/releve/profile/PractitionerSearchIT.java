package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Bodies.doctor;
import static fr.releve.profile.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.profile.place.SearchName;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinators look doctors up among many. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class PractitionerSearchIT {

    /** A last name that nobody else in the database has. */
    private final String rare = UUID.randomUUID()
            .toString()
            .chars()
            .filter(it -> it != '-')
            .mapToObj(it -> String.valueOf((char) ('a' + Character.digit(it, 16))))
            .collect(Collectors.joining());

    private final String coordinator = TestTokens.coordinator(UUID.randomUUID(), "*");

    @Inject
    EntityManager database;

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @ParameterizedTest
    @ValueSource(strings = {"helene", "HÉLÈNE", "st-just", "Saint Just", "just hel", "l'oeil", "d'œil"})
    void a_doctor_is_found_by_the_beginnings_of_their_names_whatever_their_accents(String q) {
        UUID id = register("Hélène", "Saint-Just d'Œil-L'Œil " + rare, Map.of());
        register("Zélie", "Martin " + rare, Map.of());

        assertThat(found(q + " " + rare)).containsExactly(id);
    }

    @Test
    void a_doctor_is_found_by_the_beginning_of_their_rpps_number_and_not_by_the_middle_of_a_name() {
        var body = doctor();
        UUID id = register("Hélène", rare, body);
        String rpps = String.valueOf(body.get("rpps"));

        assertThat(found(rpps)).containsExactly(id);
        assertThat(found(rpps.substring(0, 9) + " " + rare)).containsExactly(id);
        assertThat(found("lene " + rare)).isEmpty();
        assertThat(found("% " + rare)).containsExactly(id);
        assertThat(found(rare.substring(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"Cœur,Lætitia", "St-Gildas,Ste Anne", "L'Île-d'Yeu,Ÿves", "Estival,Çağla"})
    void the_database_reads_names_as_whoever_looks_for_them(String first, String last) {
        var body = doctor();
        UUID id = register(first, last, body);

        Object kept = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select search_name from practitioner where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult());

        assertThat(kept).isEqualTo(SearchName.of(first + " " + last + " " + body.get("rpps")));
    }

    @Test
    void those_whose_papers_end_first_come_first_and_stretch_by_stretch() {
        UUID late = register("Ann", rare, ending(400, 300));
        UUID credential = register("Zoé", rare, ending(20, 200));
        UUID insurance = register("Bob", rare, ending(200, 10));
        UUID sameDay = register("Abel", rare, ending(20, 300));

        assertThat(stretches("&sort=END")).containsExactly(insurance, sameDay, credential, late);
        assertThat(stretches("")).containsExactly(sameDay, late, insurance, credential);
        assertThat(ids("&limit=2&skip=1&sort=END")).containsExactly(sameDay, credential);
        assertThat(ids("&skip=4")).isEmpty();
        assertThat(count(coordinator, "")).isEqualTo(4);
    }

    @Test
    void only_those_of_a_situation_whose_papers_nobody_has_seen() {
        UUID retired = register("Ann", rare, Map.of("category", "YOUNG_RETIREE"));
        UUID working = register("Bob", rare, Map.of("category", "LOCUM"));

        assertThat(ids("&category=LOCUM")).containsExactly(working);
        assertThat(ids("&attested=false")).containsExactly(retired, working);
        assertThat(ids("&attested=true")).isEmpty();
        assertThat(count(coordinator, "&category=LOCUM&attested=false")).isEqualTo(1);
        assertThat(count(coordinator, "&attested=true")).isZero();
    }

    @Test
    void a_coordinator_finds_and_counts_those_who_come_to_their_territories() {
        register("Ann", rare, Map.of());
        UUID far = register("Bob", rare, Map.of("maxTravelMinutes", 120, "acceptsOvernight", true));
        register("Cid", rare, Map.of("maxTravelMinutes", 120));
        String near = TestTokens.coordinator(UUID.randomUUID(), Bodies.MONT_DES_AVALOIRS);
        String distant = TestTokens.coordinator(UUID.randomUUID(), Bodies.ROMORANTINAIS);

        assertThat(count(near, "")).isEqualTo(3);
        assertThat(count(distant, "")).isEqualTo(1);
        assertThat(count(TestTokens.coordinator(UUID.randomUUID()), "")).isZero();
        assertThat(count(TestTokens.administrator(UUID.randomUUID()), "")).isEqualTo(3);
        assertThat(ids(distant, "")).containsExactly(far);
    }

    @Test
    void whom_a_counted_question_finds_is_noted_unless_they_are_more_than_a_list_shows() {
        for (int i = 0; i < 100; i++) {
            register("Ann", rare, Map.of());
        }
        assertThat(count(coordinator, "&attested=true")).isZero();
        assertThat(noted()).isZero();

        assertThat(count(coordinator, "")).isEqualTo(100);
        assertThat(noted()).isEqualTo(100);

        register("Zoé", rare, Map.of());
        assertThat(count(TestTokens.coordinator(UUID.randomUUID(), "*"), "")).isEqualTo(101);
        assertThat(noted()).isEqualTo(100);
    }

    /** Lines of the access log of those whom {@link #rare} finds. */
    private long noted() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select count(*) from disclosure where purpose = 'LIST' and practitioner_id in"
                                + " (select id from practitioner where search_name like :rare)",
                        Long.class)
                .setParameter("rare", "%" + rare + "%")
                .getSingleResult());
    }

    @Test
    void what_cannot_be_looked_for_is_refused() {
        problem(get(coordinator, "/practitioners?q=" + "a".repeat(101)), 400, "invalid-request");
        problem(get(coordinator, "/practitioners/count?q=" + "a".repeat(101)), 400, "invalid-request");
        problem(get(coordinator, "/practitioners?skip=-1"), 400, "invalid-request");
        get(TestTokens.practitioner(UUID.randomUUID()), "/practitioners/count").statusCode(403);
    }

    private static Map<String, Object> ending(int credential, int insurance) {
        LocalDate today = today();
        return Map.of(
                "credential",
                Map.of(
                        "kind", "REGISTRATION",
                        "number", "53-10000",
                        "validUntil", today.plusDays(credential).toString()),
                "insuranceValidUntil",
                today.plusDays(insurance).toString());
    }

    private static UUID register(String first, String last, Map<String, Object> rest) {
        var body = doctor();
        body.putAll(rest);
        body.put("firstName", first);
        body.put("lastName", last);
        return Api.create(TestTokens.practitioner(UUID.randomUUID()), "/practitioners", body);
    }

    private List<UUID> found(String q) {
        return Api.as(coordinator)
                .queryParam("q", q)
                .get("/practitioners")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private List<UUID> ids(String more) {
        return ids(coordinator, more);
    }

    private List<UUID> ids(String token, String more) {
        return get(token, "/practitioners?q=" + rare + more)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private int count(String token, String more) {
        return get(token, "/practitioners/count?q=" + rare + more)
                .statusCode(200)
                .extract()
                .path("count");
    }

    private List<UUID> stretches(String more) {
        List<UUID> listed = new ArrayList<>();
        String after = "";
        do {
            var page = get(coordinator, "/practitioners?limit=1&q=" + rare + more + after)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("items.id", UUID.class));
            after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!after.isEmpty());
        return listed;
    }
}
