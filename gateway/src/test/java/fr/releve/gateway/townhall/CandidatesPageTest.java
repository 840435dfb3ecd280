package fr.releve.gateway.townhall;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CandidatesPageTest {

    private static final String RESERVE = "<h2 id=\"reserve\">Liste de réserve</h2>";
    private static final String RELAY = "<h2 id=\"relais\">Relais</h2>";

    private static final String MORE = "plus de médecins que cette page n’en compte";

    private static final Pattern NUMBER = Pattern.compile("<h3>Médecin (\\d+)</h3>");

    private final UUID need = UUID.randomUUID();
    private String candidates = "";
    private int size;
    private String obstacles = "";
    private String turns = "";
    private String reserve = "{\"uncovered\":[],\"size\":0,\"standbys\":[]}";

    @BeforeEach
    void a_need_that_nobody_else_asks_about() {
        Neighbours.knowTheirTerritory();
        is("PUBLISHED", false);
        ahead();
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void the_reserve_stands_by_rank_and_without_names_under_what_is_not_covered() {
        reserve("""
            {"uncovered":["2027-01-05:AM"],"size":12,
             "standbys":[{"rank":1,"travelMinutes":25,"halfDays":["2027-01-05:AM"],"score":400},
                         {"rank":2,"travelMinutes":31,"halfDays":["2027-01-05:AM"],"score":300}]}\
            """);

        page("municipality")
                .body(containsString(RESERVE))
                .body(containsString("Encore sans médecin\u00A0: mardi 5 janvier 2027, matin."))
                .body(containsString("25 min de trajet"))
                .body(containsString("Médecins possibles\u00A0: 12, dont 2 ici."));
    }

    @Test
    void where_nobody_can_come_it_says_what_keeps_most_away() {
        obstacles("{\"code\":\"travel\",\"doctors\":25},{\"code\":\"housing\",\"doctors\":null}");

        page("municipality")
                .body(containsString("<h1>Aucun médecin ne peut venir pour l’instant</h1>"))
                .body(containsString("Pourquoi personne\u202F?</h2>"))
                .body(
                        stringContainsInOrder(
                                "Le trajet dépasse ce qu’ils acceptent.</td><td class=\"text-end number\">25</td>",
                                "Ils ont besoin d’un logement et aucun n’est proposé.</td><td class=\"text-end number\">moins de 5</td>"))
                .body(containsString("Les médecins sont comptés par cinq."));
        page("coordinator").body(not(containsString("comptés par cinq")));
    }

    @Test
    void once_all_is_covered_it_says_who_could_step_in() {
        reserve("""
            {"uncovered":[],"size":1,"standbys":[{"rank":1,"travelMinutes":25,"halfDays":["2027-01-05:AM"],"score":1}]}\
            """);

        page("municipality").body(containsString("Chaque demi-journée à venir a son médecin."));
    }

    @Test
    void those_who_share_the_need_take_turns_in_a_list() {
        relay("""
            {"turn":1,"halfDays":["2027-01-05:AM"]},{"turn":2,"halfDays":["2027-01-12:AM"]}\
            """);

        page("municipality")
                .body(containsString(RELAY))
                .body(containsString("<ol class=\"relay\"><li>mardi 5 janvier 2027, matin</li>"
                        + "<li>mardi 12 janvier 2027, matin</li></ol>"));
    }

    @Test
    void one_doctor_alone_is_no_relay_and_a_closed_need_has_no_reserve() {
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(managed("CLOSED"))));
        PROFILE.stubFor(get("/vacancies/" + need + "/history").willReturn(okJson("[]")));
        relay("{\"turn\":1,\"halfDays\":[\"2027-01-05:AM\"]}");
        reserve("{\"uncovered\":[],\"size\":0,\"standbys\":[]}");

        page("municipality").body(not(containsString(RELAY))).body(not(containsString(RESERVE)));
    }

    @Test
    void who_does_not_manage_a_need_that_is_over_is_told_that_there_is_none() {
        is("CLOSED", false);

        SignedIn.as("anne", "municipality")
                .accept("text/html")
                .get("/commune/besoins/" + need + "/candidats")
                .then()
                .statusCode(404);
    }

    @Test
    void a_coordinator_goes_back_to_their_queue() {
        page("coordinator").body(containsString("<a class=\"row-link\" href=\"/coordination\">"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',1 2 3,3",
        "?trajet=autre&tri=autre,1 2 3,3",
        "?tri=route,3 1 2,3",
        "?tri=jours,2 3 1,3",
        "?tri=dates,3 2 1,3",
        "?trajet=30,1 3,2",
        "?trajet=30&tri=route,3 1,2"
    })
    void candidates_are_counted_sorted_and_narrowed_and_keep_their_number(String query, String numbers, int count) {
        candidates(
                candidate(30, "2027-01-19:AM"),
                candidate(55, "2027-01-12:AM", "2027-01-19:AM", "2027-01-26:AM"),
                candidate(12, "2027-01-05:AM", "2027-01-12:AM"));

        String page = page("municipality", query)
                .body(containsString("<h2>" + count + " médecins possibles</h2>"))
                .extract()
                .asString();

        assertThat(NUMBER.matcher(page).results().map(it -> it.group(1)).toList())
                .containsExactly(numbers.split(" "));
    }

    @Test
    void where_nobody_lives_so_near_a_way_leads_back_to_everybody() {
        candidates(candidate(31, "2027-01-05:AM"), candidate(44, "2027-01-05:AM"));

        page("municipality", "?trajet=30")
                .body(containsString("Aucun médecin aussi proche"))
                .body(containsString("<option value=\"30\" selected>30 minutes au plus</option>"))
                .body(containsString(">Tout montrer</a>"));
    }

    @Test
    void more_than_ten_candidates_come_in_stretches() {
        candidates(Stream.iterate(20, it -> it + 1)
                .limit(12)
                .map(it -> candidate(it, "2027-01-05:AM"))
                .toArray(String[]::new));

        page("municipality", "?tri=route&page=2")
                .body(containsString("11 à 12 sur 12"))
                .body(containsString("/candidats?trajet=tous&amp;tri=route&amp;page=1\""));
    }

    @Test
    void where_more_doctors_are_known_than_are_counted_it_says_so() {
        String most = String.join(",", Collections.nCopies(1_000, candidate(20, "2027-01-05:AM")));
        candidates(1_000, most);
        page("municipality").body(not(containsString(MORE)));

        candidates(1_001, most);
        page("municipality")
                .body(containsString("<h2>1\u202F000 médecins possibles</h2>"))
                .body(containsString(MORE));
    }

    private void obstacles(String answer) {
        obstacles = answer;
        ahead();
    }

    private void candidates(String... possible) {
        candidates(possible.length, String.join(",", possible));
    }

    private void candidates(int known, String told) {
        size = known;
        candidates = told;
        ahead();
    }

    private void ahead() {
        MATCHING.stubFor(get("/vacancies/" + need + "/outlook")
                .willReturn(okJson("""
            {"size":%d,"candidates":[%s],"obstacles":[%s],"turns":[%s],"reserve":%s}\
            """.formatted(size, candidates, obstacles, turns, reserve))));
    }

    private String candidate(int minutes, String... halfDays) {
        return """
            {"vacancyId":"%s","travelMinutes":%d,"halfDays":["%s"],"score":100,"terms":[],"refusals":[]}\
            """.formatted(need, minutes, String.join("\",\"", halfDays));
    }

    private ValidatableResponse page(String role) {
        return page(role, "");
    }

    private ValidatableResponse page(String role, String query) {
        return SignedIn.as("anne", role)
                .accept("text/html")
                .get("/commune/besoins/" + need + "/candidats" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void what_became_of_the_need_stands_there_the_newest_first_with_its_reason() {
        PROFILE.stubFor(get("/vacancies/" + need + "/history").willReturn(okJson("""
            [{"at":"2026-11-02T08:00:00Z","by":"a","deed":"POST","from":"DRAFT","to":"DRAFT","reason":null},
             {"at":"2026-11-02T09:30:00Z","by":"a","deed":"PUBLISH","from":"DRAFT","to":"PUBLISHED","reason":null},
             {"at":"2026-11-09T10:00:00Z","by":"b","deed":"CANCEL","from":"PUBLISHED","to":"CANCELLED","reason":"doctor-found-otherwise"}]\
            """)));

        page("municipality").body(not(containsString("L’histoire de ce besoin")));

        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(managed("PUBLISHED"))));
        page("municipality")
                .body(stringContainsInOrder(
                        "L’histoire de ce besoin",
                        "Besoin annulé</strong> · Un médecin a été trouvé autrement",
                        "9 nov.",
                        "Besoin publié</strong><br>",
                        "Besoin écrit</strong>"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void of_a_need_that_was_given_up_the_page_tells_its_history_alone(String reason, String words) {
        PROFILE.stubFor(get("/vacancies/" + need + "/history").willReturn(okJson("""
            [{"at":"2026-11-09T10:00:00Z","by":"b","deed":"CANCEL","from":"PUBLISHED","to":"CANCELLED","reason":"%s"}]\
            """.formatted(reason))));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(managed("CANCELLED"))));

        page("municipality")
                .body(stringContainsInOrder(
                        "<h1>L’histoire de ce besoin</h1>",
                        "<span class=\"tag over\">Annulé</span>",
                        "Besoin annulé</strong>" + words))
                .body(not(containsString("Aucun médecin ne peut venir")));
        MATCHING.verify(0, getRequestedFor(urlPathEqualTo("/vacancies/" + need + "/outlook")));
    }

    /** Another code, from the API, is not shown as it is. */
    static Stream<Arguments> reasons() {
        return Stream.concat(
                NeedsPage.GIVEN_UP.stream()
                        .map(it -> Arguments.of(
                                it,
                                " · "
                                        + Wording.find("give-up." + it, Language.FRENCH)
                                                .orElseThrow())),
                Stream.of(Arguments.of("need-changed", " · Le besoin a changé"), Arguments.of("of-our-own", "<br>")));
    }

    private void reserve(String answer) {
        reserve = answer;
        ahead();
    }

    private void relay(String turns) {
        this.turns = turns;
        ahead();
    }

    private void is(String status, boolean expired) {
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(need(status, expired))));
    }

    /** As whoever manages the need reads it. */
    private String managed(String status) {
        return need(status, false).replace("\"urgency\"", """
            "host":{"name":"Mairie","email":"mairie@demo.releve.example","phone":null},"urgency\"""");
    }

    /** As it is told to who does not manage it. */
    private String need(String status, boolean expired) {
        return """
            {"id":"%s","version":1,"status":"%s","expired":%s,"kind":"REINFORCEMENT","specialty":"GENERAL_PRACTICE",
             "territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},"title":"Renfort",
             "description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM"]},"doctorsPerHalfDay":1,"minimumBlock":1,
             "housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL",
             "publishedAt":"2026-11-02T08:00:00Z"}\
            """.formatted(need, status, expired);
    }
}
