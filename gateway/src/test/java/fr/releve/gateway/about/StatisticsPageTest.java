package fr.releve.gateway.about;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where needs are open: as a list that is counted, narrowed and sorted. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(StatisticsPageTest.WithPlacesOfItsOwn.class)
class StatisticsPageTest {

    private static final String AVALOIRS = ">CC du Mont des Avaloirs</a>";
    private static final String BOCAGE = ">CC du Bocage</a>";
    private static final String NONE = "Aucun territoire";
    private static final Pattern BAR_AND_FIGURE = Pattern.compile(
            "<tr><th scope=\"row\"><a [^>]*>([^<]*)</a></th>.*?<rect width=\"(\\d+)%\".*?<td class=\"text-end number\">(\\d+)</td></tr>");

    @BeforeEach
    void one_territory_of_priority_and_one_that_is_none() {
        PROFILE.stubFor(get(urlPathEqualTo("/territories")).willReturn(okJson("""
            {"items":[{"siren":"200042182","name":"CC du Mont des Avaloirs","departement":"53","population":16000,
              "latitude":48.4,"longitude":-0.2,"priority":true,"priorityReason":"peu de médecins"},
             {"siren":"200000002","name":"CC du Bocage","departement":"53","population":9000,
              "latitude":48.3,"longitude":-0.6,"priority":false}],"next":null}\
            """)));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies"))
                .willReturn(okJson("{\"items\":[%s,%s,%s],\"next\":null}"
                        .formatted(need("200000002"), need("200000002"), need("200042182")))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void territories_are_counted_narrowed_to_those_of_priority_and_sorted() {
        page("").body(containsString(">2 territoires</a>"))
                .body(stringContainsInOrder(BOCAGE, AVALOIRS))
                .body(not(containsString(NONE)));
        page("?tri=besoins").body(stringContainsInOrder("aria-sort=\"descending\"", BOCAGE, AVALOIRS));
        page("?tri=-nom").body(stringContainsInOrder(AVALOIRS, BOCAGE));

        page("?montrer=prioritaires&tri=nom")
                .body(containsString(">1 territoire</a>"))
                .body(containsString(AVALOIRS))
                .body(not(containsString(BOCAGE)))
                .body(containsString("<option value=\"prioritaires\" selected>"))
                .body(containsString("href=\"/statistiques?montrer=prioritaires&amp;tri=-nom#territoires\""))
                .body(containsString("<input type=\"hidden\" name=\"tri\" value=\"nom\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_bar_has_its_figure_beside_it(String language) {
        String page = page("?langue=" + language).extract().asString();

        assertThat(BAR_AND_FIGURE
                        .matcher(page)
                        .results()
                        .map(it -> it.group(1) + ", " + it.group(2) + " %: " + it.group(3)))
                .containsExactly("CC du Bocage, 100 %: 2", "CC du Mont des Avaloirs, 50 %: 1");
    }

    private static ValidatableResponse page(String query) {
        return given().accept("text/html").get("/statistiques" + query).then().statusCode(200);
    }

    private static String need(String territory) {
        return """
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"%s","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2097-01-08:AM"]},"doctorsPerHalfDay":1,
             "minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL"}\
            """.formatted(UUID.randomUUID(), territory);
    }

    /** What others have asked for is kept a while. */
    public static class WithPlacesOfItsOwn implements QuarkusTestProfile {}
}
