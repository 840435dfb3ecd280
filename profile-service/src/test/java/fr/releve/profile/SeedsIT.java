package fr.releve.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
@TestProfile(SeedsIT.InventedDoctors.class)
class SeedsIT {

    /** Invented doctors have numbers that fail the check digit. */
    public static class InventedDoctors implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("releve.rpps.luhn", "false");
        }
    }

    private static final String ADMINISTRATOR = TestTokens.administrator(UUID.randomUUID());

    @Test
    void loads_every_table_and_the_second_time_changes_nothing() throws IOException {
        for (int load = 1; load <= 2; load++) {
            loads("territories", 83, load);
            loads("communes", 1495, load);
            loads("practitioners", 400, load);
            loads("spouses", 300, load);
            loads("job-leads", 1500, load);
            loads("vacancies", 300, load);
        }
        JsonPath statistics = given().when()
                .get("/statistics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(statistics.getInt("vacanciesOpen")).isEqualTo(281);
        assertThat(statistics.getInt("practitioners")).isBetween(300, 400);
    }

    private static void loads(String kind, int rows, int load) throws IOException {
        byte[] table = Files.readAllBytes(Path.of("..", "seeds", kind + ".csv"));
        JsonPath report = given().auth()
                .oauth2(ADMINISTRATOR)
                .contentType("text/csv")
                .body(table)
                .when()
                .post("/imports/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(report.getList("rejected")).as(kind).isEmpty();
        assertThat(report.getInt(load == 1 ? "loaded" : "unchanged")).as(kind).isEqualTo(rows);
    }
}
