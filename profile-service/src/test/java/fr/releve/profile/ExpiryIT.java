package fr.releve.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.Topics;
import fr.releve.profile.expiry.WarnOfExpiry;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers that run out are told at 60, 30 and 7 days, each once. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
@SuppressWarnings("NullAway.Init") // injected
class ExpiryIT {

    private static final int COPIES = 4;

    @Inject
    WarnOfExpiry warn;

    @Inject
    DataSource database;

    private final String doctor = TestTokens.practitioner(UUID.randomUUID());

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void tells_once_at_each_delay_however_many_copies_look() throws SQLException {
        var body = doctor(45, 5);
        UUID id = Api.create(doctor, "/practitioners", body);
        lookTogether();
        body.put("credential", registration(30));
        Api.put(doctor, "/practitioners/" + id, 1, body).statusCode(200);

        lookTogether();
        lookTogether();

        assertThat(told(id, 3))
                .containsExactlyInAnyOrder(
                        "REGISTRATION " + inDays(45) + " in 45",
                        "INSURANCE " + inDays(5) + " in 5",
                        "REGISTRATION " + inDays(30) + " in 30");
        assertThat(warnings(id)).isEqualTo(3);
    }

    @Test
    void watches_the_document_that_was_handed_in_where_it_ends_first() throws SQLException {
        UUID id = Api.create(doctor, "/practitioners", doctor(365, 365));
        given().auth()
                .oauth2(doctor)
                .contentType("application/pdf")
                .body(Papers.pdf())
                .post("/practitioners/" + id + "/documents?kind=INSURANCE&validUntil=" + inDays(60))
                .then()
                .statusCode(201);

        warn.handle();

        assertThat(told(id, 1)).containsExactly("INSURANCE " + inDays(60) + " in 60");
        assertThat(warnings(id)).isOne();
    }

    @Test
    void a_document_that_has_ended_hides_no_later_end() throws SQLException {
        UUID id = Api.create(doctor, "/practitioners", doctor(365, 30));
        given().auth()
                .oauth2(doctor)
                .contentType("application/pdf")
                .body(Papers.pdf())
                .post("/practitioners/" + id + "/documents?kind=INSURANCE&validUntil=" + inDays(60))
                .then()
                .statusCode(201);
        end("update document set valid_until = current_date - 20 where practitioner_id = ?", id);

        warn.handle();

        assertThat(told(id, 1)).containsExactly("INSURANCE " + inDays(30) + " in 30");
    }

    private void end(String sql, UUID practitioner) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, practitioner);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    @Test
    void leaves_alone_who_is_not_to_be_proposed_and_what_lasts_longer() throws SQLException {
        var silent = doctor(45, 5);
        silent.put("consent", false);
        UUID without = Api.create(doctor, "/practitioners", silent);
        UUID later = Api.create(TestTokens.practitioner(UUID.randomUUID()), "/practitioners", doctor(61, 365));

        warn.handle();

        assertThat(warnings(without)).isZero();
        assertThat(warnings(later)).isZero();
    }

    @Test
    void keeps_no_warning_of_who_is_gone() throws SQLException {
        UUID id = Api.create(doctor, "/practitioners", doctor(45, 5));
        warn.handle();

        Api.as(doctor).delete("/practitioners/" + id).then().statusCode(204);

        assertThat(warnings(id)).isZero();
    }

    private void lookTogether() {
        try (var copies = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < COPIES; i++) {
                copies.execute(warn::handle);
            }
        }
    }

    private static List<String> told(UUID practitioner, int count) {
        return Told.states(Topics.PAPERS, practitioner, count).stream()
                .map(it -> words(it.value()))
                .toList();
    }

    private static String words(@Nullable String value) {
        try {
            var event = new ObjectMapper().readTree(value);
            return event.path("paper").asText() + " " + event.path("validUntil").asText() + " in "
                    + event.path("daysLeft").asInt();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    private int warnings(UUID practitioner) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select count(*) from paper_warning where practitioner_id = ?")) {
            query.setObject(1, practitioner);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static Map<String, Object> doctor(int registered, int insured) {
        var body = Bodies.doctor();
        body.put("credential", registration(registered));
        body.put("insuranceValidUntil", inDays(insured).toString());
        return body;
    }

    private static Map<String, String> registration(int days) {
        return Map.of(
                "kind",
                "REGISTRATION",
                "number",
                "53-10000",
                "validUntil",
                inDays(days).toString());
    }

    private static LocalDate inDays(int days) {
        return Bodies.today().plusDays(days);
    }
}
