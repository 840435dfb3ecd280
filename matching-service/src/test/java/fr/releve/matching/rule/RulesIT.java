package fr.releve.matching.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.kit.time.Clock;
import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Rules are dated rows: what they say changes from a day on, and never for the past. */
@QuarkusTest
class RulesIT extends MatchingOnRealParts {

    private static final String CODE = "solidarity.day-amount";
    private final LocalDate today = LocalDate.now(Clock.PARIS);

    @Inject
    Rules rules;

    @Inject
    StandingRules standing;

    @Inject
    InstantSource clock;

    private static Response put(String code, String value, LocalDate from) {
        return given().auth()
                .oauth2(TestTokens.administrator(UUID.randomUUID()))
                .contentType("application/json")
                .body(Map.of("code", code, "value", value, "validFrom", from.toString(), "source", "arrêté du test"))
                .put("/rules");
    }

    @Test
    void everybody_reads_what_holds_today_with_its_source() {
        given().get("/rules?limit=100")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("non-competition.days"))
                .body("items.find { it.code == 'student.longest-months' }.value", equalTo("3"))
                .body(
                        "items.find { it.code == 'student.longest-months' }.uses",
                        equalTo(List.of("GATE", "CHECK", "CONTRACT")));
    }

    @Test
    void a_changed_amount_counts_from_its_day_on_and_never_before() {
        var day = today.plusDays(40);
        put(CODE, "250", day).then().statusCode(200).body("version", equalTo(2));
        assertThat(rules.on(day.minusDays(1)).number(CODE)).isEqualTo(200);
        assertThat(rules.on(day).number(CODE)).isEqualTo(250);
        assertThat(rules.on(day).rule(CODE).reference()).isEqualTo(CODE + "@2");
        given().get("/rules?code=" + CODE).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void everybody_reads_from_when_to_when_each_row_counts() {
        String code = "solidarity.days-a-month";
        var day = today.plusDays(60);
        put(code, "3", day).then().statusCode(200).body("version", equalTo(2));

        given().get("/rules/periods?code=" + code)
                .then()
                .statusCode(200)
                .body("items.value", equalTo(List.of("2", "3")))
                .body("items[0].until", equalTo(day.minusDays(1).toString()))
                .body("items[1].from", equalTo(day.toString()))
                .body("items[1].until", nullValue())
                .body("items[1].uses", equalTo(List.of("GUIDANCE")));
        given().get("/rules/periods?limit=100").then().body("items.code", hasItem("retiree.cumul-from-67"));
        given().get("/rules/periods?code=no.such-rule").then().statusCode(404);
    }

    @Test
    void what_is_said_at_once_by_several_stays_and_what_is_said_twice_stays_once() {
        String code = "mission.health-houses";
        var day = today.plusDays(70);
        List<String> values = List.of("36", "37", "38", "39", "40", "41");
        try (var administrators = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = values.stream()
                    .map(it -> CompletableFuture.supplyAsync(() -> put(code, it, day), administrators))
                    .toList();
            assertThat(answers).map(it -> it.join().statusCode()).containsOnly(200);
        }
        assertThat(rules.history(code)).extracting(Rule::value).contains("35").containsAll(values);

        var last = rules.history(code).getLast();
        put(code, last.value(), day).then().statusCode(200).body("version", equalTo(last.version()));
        assertThat(rules.history(code)).hasSize(7);
    }

    @Test
    void what_is_asked_for_every_pair_follows_within_a_minute_from_its_day_on() {
        String code = "solidarity.half-day-amount";
        var day = today.plusDays(50);
        assertThat(standing.number(code, day)).isEqualTo(100);
        put(code, "120", day).then().statusCode(200);

        QuarkusMock.installMockForType(InstantSource.fixed(clock.instant().plusSeconds(61)), InstantSource.class);

        assertThat(standing.number(code, day)).isEqualTo(120);
        assertThat(standing.number(code, day.minusDays(1))).isEqualTo(100);
    }

    @Test
    void the_past_is_not_changed() {
        put("solidarity.zones", "150", today.minusDays(1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/rule-in-the-past"))
                .body("errors[0].pointer", equalTo("/validFrom"));
        put("solidarity.zones", "many", today).then().statusCode(400);
        put("solidarity.zones", "150", LocalDate.of(2100, 1, 1)).then().statusCode(400);
        put("no.such-rule", "1", today).then().statusCode(404);
        assertThat(rules.history("solidarity.zones")).hasSize(1);
        assertThatThrownBy(() -> count("update rule set value = '1' where code = 'solidarity.zones' returning 1"))
                .hasMessageContaining("only ever added");
    }

    @Test
    void only_an_administrator_changes_a_rule() {
        given().auth()
                .oauth2(Api.coordinator())
                .contentType("application/json")
                .body("{}")
                .put("/rules")
                .then()
                .statusCode(403);
    }
}
