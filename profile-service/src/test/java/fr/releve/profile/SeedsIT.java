package fr.releve.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.kit.time.Clock;
import fr.releve.localstack.SeedTables;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
@TestProfile(SeedsIT.InventedPeople.class)
class SeedsIT {

    /** Invented doctors have numbers that fail the check digit, and the table speaks for their spouses. */
    public static class InventedPeople implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("releve.rpps.luhn", "false", "releve.imports.agree-for-spouses", "true");
        }
    }

    private static final String ADMINISTRATOR = TestTokens.administrator(UUID.randomUUID());

    /** The tables as they were loaded so long ago: about half of the needs lie behind by now. */
    private static final int WEEKS_AGO = 15;

    private static final String NANTES = "244400404";

    /** Of the table, those who agree to be proposed. */
    private static final int DOCTORS_OF_NANTES = 103;

    /** The last columns of a need, from its half-days on to its status. */
    private static final Pattern NEED =
            Pattern.compile("([^\",]+),\\d+,\\d+,(?:true|false),[A-Z_]+,[0-9.]+,[A-Z]+,([A-Z]+)$", Pattern.MULTILINE);

    private static final Pattern RULE = Pattern.compile("(?<shut>-)?(?:(?<weekday>[A-Z]{3}):[AP]M/)?"
            + "(?<from>\\d{4}-\\d{2}-\\d{2})(?::[AP]M|/(?<until>\\d{4}-\\d{2}-\\d{2}))");

    private final LocalDate today = LocalDate.now(Clock.PARIS);

    @Test
    void loads_every_table_and_the_second_time_changes_nothing() {
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
        assertThat(statistics.getInt("vacanciesOpen")).isEqualTo(openNeeds());
        assertThat(statistics.getInt("spouses")).isGreaterThan(100);
        assertThat(statistics.getInt("practitioners")).isBetween(300, 400);
        given().get("/territories/" + NANTES + "/statistics")
                .then()
                .statusCode(200)
                .body("practitioners", greaterThanOrEqualTo(DOCTORS_OF_NANTES / 5 * 5));
        given().get("/territories/999999999/statistics").then().statusCode(200).body("practitioners", nullValue());
    }

    private void loads(String kind, int rows, int load) {
        byte[] table = table(kind).getBytes(StandardCharsets.UTF_8);
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

    private String table(String kind) {
        return SeedTables.ofThisClone().read(kind, today.minusWeeks(WEEKS_AGO));
    }

    /** Counted from the table alone: what is published and wants somebody today or later. */
    private int openNeeds() {
        return (int) NEED.matcher(table("vacancies"))
                .results()
                .filter(it -> it.group(2).equals("PUBLISHED"))
                .filter(it -> wantsSomebody(RULE.matcher(it.group(1)).results().toList()))
                .count();
    }

    private boolean wantsSomebody(List<MatchResult> rules) {
        var shut = rules.stream()
                .filter(it -> it.group("shut") != null)
                .flatMap(SeedsIT::days)
                .toList();
        return rules.stream()
                .filter(it -> it.group("shut") == null)
                .flatMap(SeedsIT::days)
                .anyMatch(it -> !it.isBefore(today) && !shut.contains(it));
    }

    private static Stream<LocalDate> days(MatchResult rule) {
        var from = LocalDate.parse(rule.group("from"));
        var until = rule.group("until") == null ? from : LocalDate.parse(rule.group("until"));
        return from.datesUntil(until.plusDays(1))
                .filter(it -> rule.group("weekday") == null
                        || it.getDayOfWeek().name().startsWith(rule.group("weekday")));
    }
}
