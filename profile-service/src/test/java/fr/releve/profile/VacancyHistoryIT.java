package fr.releve.profile;

import static fr.releve.profile.Api.as;
import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.post;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Api.put;
import static fr.releve.profile.Bodies.MONT_DES_AVALOIRS;
import static fr.releve.profile.Bodies.vacancy;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every state that a need comes into, who brought it there and why. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class VacancyHistoryIT {

    private final UUID account = UUID.randomUUID();
    private final UUID coordinating = UUID.randomUUID();
    private final String municipality = TestTokens.municipality(account, MONT_DES_AVALOIRS);
    private final String coordinator = TestTokens.coordinator(coordinating, MONT_DES_AVALOIRS);
    private UUID id;
    private String path;

    @Inject
    DataSource database;

    @BeforeEach
    void aDraft() {
        Api.loadPlaces();
        id = Api.create(municipality, "/vacancies", vacancy());
        path = "/vacancies/" + id;
    }

    @Test
    void each_state_is_a_line_and_nothing_else_is() {
        post(municipality, path + "/publication", "").statusCode(200);
        put(municipality, path, 2, vacancy()).statusCode(200);
        post(coordinator, path + "/pause", "").statusCode(200);
        problem(post(coordinator, path + "/pause", ""), 409, "wrong-vacancy-status");
        post(municipality, path + "/publication", "").statusCode(200);
        post(municipality, path + "/closure", "").statusCode(200);
        problem(post(municipality, path + "/cancellation", reason("no-longer-needed")), 409, "wrong-vacancy-status");

        get(municipality, path + "/history")
                .statusCode(200)
                .body("deed", contains("POST", "PUBLISH", "PAUSE", "PUBLISH", "CLOSE"))
                .body("from", contains("DRAFT", "DRAFT", "PUBLISHED", "PAUSED", "PUBLISHED"))
                .body("to", contains("DRAFT", "PUBLISHED", "PAUSED", "PUBLISHED", "CLOSED"))
                .body(
                        "by",
                        contains(
                                account.toString(),
                                account.toString(),
                                coordinating.toString(),
                                account.toString(),
                                account.toString()))
                .body("reason[4]", nullValue());
    }

    @Test
    void a_need_that_is_given_up_says_why_to_its_own_and_is_closed_for_everybody_else() {
        post(municipality, path + "/publication", "").statusCode(200);

        problem(post(municipality, path + "/cancellation", Map.of()), 400, "invalid-request", "/reasonCode");
        as(municipality)
                .contentType("text/plain")
                .body("no-longer-needed")
                .post(path + "/cancellation")
                .then()
                .statusCode(415);
        post(municipality, path + "/cancellation", reason("absent-doctor-back"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        get(coordinator, path + "/history")
                .body("deed[2]", equalTo("CANCEL"))
                .body("to[2]", equalTo("CANCELLED"))
                .body("reason[2]", equalTo("absent-doctor-back"));
        get(municipality, path).body("status", equalTo("CANCELLED"));
        given().get(path).then().statusCode(200).body("status", equalTo("CLOSED"));
        assertThat(JsonPath.from(Told.states(Topics.VACANCIES, id, 2).getLast().value())
                        .getString("status"))
                .isEqualTo("CLOSED");
        problem(put(municipality, path, 3, vacancy()), 409, "wrong-vacancy-status");
        problem(post(municipality, path + "/publication", ""), 409, "wrong-vacancy-status");
    }

    @Test
    void only_its_host_and_their_coordinator_read_it() {
        String neighbour = TestTokens.municipality(UUID.randomUUID(), MONT_DES_AVALOIRS);
        get(coordinator, path + "/history").statusCode(200).body("", hasSize(1));
        problem(get(neighbour, path + "/history"), 404, "not-found");

        post(municipality, path + "/publication", "").statusCode(200);

        problem(get(neighbour, path + "/history"), 403, "not-allowed");
        problem(post(neighbour, path + "/cancellation", reason("no-longer-needed")), 403, "not-allowed");
        problem(get(TestTokens.practitioner(account), path + "/history"), 403, "forbidden");
        get(municipality, path + "/history").body("", hasSize(2));
    }

    @Test
    void what_a_table_brings_nobody_did() {
        String reference = "history-" + UUID.randomUUID();
        load(reference, "PUBLISHED");
        load(reference, "DRAFT");

        UUID brought =
                UUID.fromString(get(municipality, "/vacancies/mine").extract().path("items[0].id"));

        get(municipality, "/vacancies/" + brought + "/history")
                .body("deed", contains("POST", "BRING", "BRING"))
                .body("to", contains("DRAFT", "PUBLISHED", "DRAFT"))
                .body("by", contains("system", "system", "system"));
        assertThat(JsonPath.from(Told.states(Topics.VACANCIES, brought, 2)
                                .getLast()
                                .value())
                        .getString("status"))
                .as("a draft takes no new proposals")
                .isEqualTo("PAUSED");
    }

    private void load(String reference, String status) {
        String table = """
                reference,host_account,host_name,host_email,host_phone,practice,practice_name,practice_description,kind,specialty,\
                territory,commune,title,description,availability,doctors_per_half_day,minimum_block,housing_offered,pay_kind,\
                pay_amount,urgency,status
                %s,%s,Mairie,mairie@test.releve.example,,%s,Maison de santé,Cinq médecins.,REINFORCEMENT,GENERAL_PRACTICE,\
                %s,%s,Renfort,Un mardi.,%s:AM,1,1,false,FEE_SHARE,95,NORMAL,%s
                """.formatted(
                        reference, account, reference, MONT_DES_AVALOIRS, Bodies.VILLAINES, Bodies.tuesday(), status);
        Api.load("vacancies", table.getBytes(UTF_8)).statusCode(200).body("loaded", equalTo(1));
    }

    @Test
    void a_line_is_only_ever_added_and_who_did_it_forgotten() {
        var refused = "rows of vacancy_log are only ever added";
        assertThatThrownBy(() -> execute("update vacancy_log set reason = 'other' where vacancy_id = ?"))
                .hasMessageContaining(refused);
        assertThatThrownBy(() -> execute("update vacancy_log set account = 'another' where vacancy_id = ?"))
                .hasMessageContaining(refused);
        assertThatThrownBy(() -> execute("delete from vacancy_log where vacancy_id = ?"))
                .hasMessageContaining(refused);

        execute("update vacancy_log set account = 'forgotten' where vacancy_id = ?");

        get(municipality, path + "/history").body("by", contains("forgotten"));
    }

    private static Map<String, String> reason(String code) {
        return Map.of("reasonCode", code);
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
