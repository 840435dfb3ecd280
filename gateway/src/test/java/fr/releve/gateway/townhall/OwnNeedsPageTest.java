package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far each need of a town hall has found its doctors. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OwnNeedsPageTest {

    private static final String AGREED = "/vacancies/filled";
    private static final String FILLED = "Demi-journées pourvues\u00A0: ";
    private static final String OLDER = "il y en a de plus anciens, que cette page ne compte ni ne montre";
    private final UUID need = UUID.randomUUID();

    @BeforeEach
    void its_territory_is_known() {
        Neighbours.knowTheirTerritory();
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_need_of_which_some_half_days_are_agreed_is_filled_in_part() {
        has("PUBLISHED", 1);
        agreed(on(need, "2097-01-08:AM", 1), on(UUID.randomUUID(), "2097-01-08:PM", 1));

        page().body(containsString(FILLED + "1 sur 2")).body(containsString(">Pourvu en partie</span>"));
        MATCHING.verify(getRequestedFor(urlPathEqualTo(AGREED)).withQueryParam("vacancy", equalTo(need.toString())));
    }

    @Test
    void it_is_filled_once_each_half_day_has_as_many_doctors_as_are_asked_for() {
        has("PUBLISHED", 2);
        agreed(on(need, "2097-01-08:AM", 2), on(need, "2097-01-08:PM", 2));
        page().body(containsString(FILLED + "4 sur 4")).body(containsString("<span class=\"tag good\">Pourvu</span>"));

        agreed(on(need, "2097-01-08:AM", 3), on(need, "2097-01-08:PM", 1));
        page().body(containsString(FILLED + "3 sur 4")).body(containsString(">Pourvu en partie</span>"));
    }

    @Test
    void half_days_that_are_no_longer_asked_for_fill_nothing() {
        has("PAUSED", 1);
        agreed(on(need, "2097-02-01:AM", 1));

        page().body(containsString(FILLED + "0 sur 2")).body(not(containsString(">Pourvu")));
    }

    @Test
    void of_a_draft_nothing_is_asked_and_the_list_stands_without_an_answer() {
        has("DRAFT", 1);
        page().body(not(containsString(FILLED)));
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo(AGREED)));

        has("PUBLISHED", 1);
        MATCHING.stubFor(get(urlPathEqualTo(AGREED)).willReturn(aResponse().withStatus(503)));
        page().body(containsString("Renfort du vendredi")).body(not(containsString(FILLED)));
    }

    @Test
    void to_close_a_need_is_asked_once_by_the_page_itself() {
        has("PUBLISHED", 1);
        agreed();

        page().body(stringContainsInOrder(
                        "<summary>Clore ce besoin",
                        "un besoin clos ne peut pas être rouvert.",
                        "action=\"/commune/besoins/" + need + "/cloture?",
                        "<option value=\"\">Il est couvert, ou tout est fini</option>",
                        "<option value=\"no-longer-needed\">Nous n’en avons plus besoin</option>",
                        ">Oui, clore ce besoin</button>"))
                .body(not(containsString("data-confirm")));
    }

    @Test
    void a_need_is_closed_or_given_up_for_a_reason() {
        has("PUBLISHED", 1);
        agreed();
        String closure = "/vacancies/" + need + "/closure";
        String cancellation = "/vacancies/" + need + "/cancellation";
        PROFILE.stubFor(post(closure).willReturn(okJson(vacancy(need, "CLOSED", 1))));
        PROFILE.stubFor(post(cancellation).willReturn(okJson(vacancy(need, "CANCELLED", 1))));

        close("").header("Location", endsWith("/commune/besoins?fait=clos"));
        PROFILE.verify(0, postRequestedFor(urlEqualTo(cancellation)));

        close("absent-doctor-back").header("Location", endsWith("/commune/besoins?fait=annule"));
        PROFILE.verify(1, postRequestedFor(urlEqualTo(closure)));
        PROFILE.verify(postRequestedFor(urlEqualTo(cancellation))
                .withRequestBody(equalToJson("{\"reasonCode\":\"absent-doctor-back\"}")));
    }

    @Test
    void what_is_done_to_a_need_leads_back_to_the_stretch_of_the_list_where_it_stood() {
        agreed();
        List<UUID> needs =
                IntStream.range(0, 13).mapToObj(it -> UUID.randomUUID()).toList();
        has(needs);
        String query = "?etat=PUBLISHED&tri=dates&page=2";
        String pause = "/commune/besoins/" + needs.getLast() + "/pause" + query;
        page(query).body(containsString("action=\"" + pause.replace("&", "&amp;") + "\""));
        PROFILE.stubFor(post("/vacancies/" + needs.getLast() + "/pause")
                .willReturn(okJson(vacancy(needs.getLast(), "PAUSED", 1))));

        SignedIn.sending("/commune/besoins", "anne", "municipality")
                .post(pause)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/commune/besoins" + query + "&fait=suspendu"));
    }

    private ValidatableResponse close(String motif) {
        return SignedIn.sending("/commune/besoins", "anne", "municipality")
                .formParam("motif", motif)
                .post("/commune/besoins/" + need + "/cloture")
                .then()
                .statusCode(303);
    }

    @Test
    void a_need_that_was_given_up_is_named_so() {
        has("CANCELLED", 1);
        agreed();

        page().body(containsString(">Annulé</span>"))
                .body(containsString("href=\"/commune/besoins/" + need + "/candidats\">Son histoire<"))
                .body(not(containsString("Clore ce besoin")));
        page("?etat=CANCELLED").body(containsString("Renfort du vendredi"));
        page("?etat=CLOSED").body(not(containsString("Renfort du vendredi")));
    }

    @Test
    void only_the_needs_of_a_page_are_asked_for() {
        agreed();
        has(IntStream.range(0, 12).mapToObj(it -> UUID.randomUUID()).toList());
        page().body(not(containsString("page=2")));
        MATCHING.verify(1, getRequestedFor(urlPathEqualTo(AGREED)));
        assertThat(asked()).hasSize(12);

        MATCHING.resetRequests();
        List<UUID> needs =
                IntStream.range(0, 13).mapToObj(it -> UUID.randomUUID()).toList();
        has(needs);
        page().body(containsString("page=2"));
        assertThat(asked()).containsExactlyElementsOf(texts(needs.subList(0, 12)));

        MATCHING.resetRequests();
        page("?page=2").body(containsString(FILLED + "0 sur 2"));
        assertThat(asked()).containsExactlyElementsOf(texts(needs.subList(12, 13)));
    }

    @Test
    void where_there_are_older_needs_than_are_read_it_says_so() {
        agreed();
        List<UUID> most =
                IntStream.range(0, 1_000).mapToObj(it -> UUID.randomUUID()).toList();
        has(most);
        page().body(not(containsString(OLDER)));

        has(most, "PUBLISHED", 1, "\"next\"");
        page().body(containsString("<h1 class=\"mb-0\">1\u202F000 besoins de la commune</h1>"))
                .body(containsString(OLDER));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static List<String> asked() {
        return MATCHING.findAll(getRequestedFor(urlPathEqualTo(AGREED))).stream()
                .flatMap(it -> it.queryParameter("vacancy").values().stream())
                .toList();
    }

    private static ValidatableResponse page() {
        return page("");
    }

    private static ValidatableResponse page(String query) {
        return SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins" + query)
                .then()
                .statusCode(200);
    }

    private void has(String status, int doctors) {
        has(List.of(need), status, doctors);
    }

    private static void has(List<UUID> needs) {
        has(needs, "PUBLISHED", 1);
    }

    private static void has(List<UUID> needs, String status, int doctors) {
        has(needs, status, doctors, "null");
    }

    private static void has(List<UUID> needs, String status, int doctors, String next) {
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies/mine"))
                .willReturn(okJson(needs.stream()
                        .map(it -> vacancy(it, status, doctors))
                        .collect(Collectors.joining(",", "{\"items\":[", "],\"next\":" + next + "}")))));
    }

    private static String vacancy(UUID id, String status, int doctors) {
        return """
            {"id":"%s","version":1,"status":"%s","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort du vendredi","description":"",
             "wanted":{"rules":[],"halfDays":["2097-01-08:AM","2097-01-08:PM"]},
             "doctorsPerHalfDay":%d,"minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},
             "urgency":"NORMAL"}\
            """.formatted(id, status, doctors);
    }

    private static void agreed(String... halfDays) {
        MATCHING.stubFor(get(urlPathEqualTo(AGREED))
                .willReturn(okJson("{\"items\":[%s]}".formatted(String.join(",", halfDays)))));
    }

    private static String on(UUID vacancy, String halfDay, int doctors) {
        return "{\"vacancyId\":\"%s\",\"halfDay\":\"%s\",\"doctors\":%d}".formatted(vacancy, halfDay, doctors);
    }
}
