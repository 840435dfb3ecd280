package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.NOTIFICATION;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A doctor's missions and papers: how many, which, and in which order. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OwnListsTest {

    private static final String MISSIONS = "/medecin/missions";
    private static final String PAPERS = "/medecin/papiers";
    private static final String FITTING = "/medecin/pour-moi";
    private static final String TO_BE_SEEN = """
            {"code":"attestation","form":"attestation","values":[],
             "text":"Les justificatifs du médecin n’ont pas encore été vérifiés par un coordinateur."}""";

    private static final Pattern FITS = Pattern.compile("<h2><a href=\"/besoins/[^>]*>([^·<]+) ·");
    private static final Pattern MISSION = Pattern.compile("<h3 class=\"mt-2\"><a href=\"/placements/[^>]*>([^·<]+) ·");
    private static final Pattern PAPER = Pattern.compile("<h3><a href=\"/api/practitioners/[^>]*>([^<]+)</a>");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @BeforeEach
    void a_doctor_of_mayenne() {
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.OF_MAYENNE)));
        PROFILE.stubFor(get(urlPathEqualTo("/communes")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        Doctors.COMMUNES.forEach(
                (insee, commune) -> PROFILE.stubFor(get("/communes/" + insee).willReturn(okJson(commune))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        agreed();
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "'',Mayenne Villaines-la-Juhel Mayenne",
        "?etat=autre&tri=autre,Mayenne Villaines-la-Juhel Mayenne",
        "?tri=lieu,Mayenne Mayenne Villaines-la-Juhel",
        "?tri=recentes,Villaines-la-Juhel Mayenne Mayenne",
        "?etat=avenir,Mayenne Villaines-la-Juhel",
        "?etat=passees,Mayenne"
    })
    void missions_come_the_next_first_and_then_what_is_over(String query, String places) {
        agreed(at("53147", today.minusDays(9)), at("53271", today.plusDays(30)), at("53147", today.plusDays(3)));

        String page = shown(MISSIONS + query, "fr").extract().asString();

        assertThat(found(MISSION, page)).containsExactly(places.split(" "));
    }

    @Test
    void what_fell_is_found_among_all_and_alone_and_never_to_come() {
        agreed(
                at("53147", today.plusDays(3)),
                at("53271", today.plusDays(30)).replace("\"AGREED\"", "\"INTERRUPTED\",\"reasonCode\":\"personal\""),
                at("53271", today.plusDays(40)).replace("\"AGREED\"", "\"CANCELLED\",\"reasonCode\":\"of-old\""));

        shown(MISSIONS + "?etat=annulees", "fr")
                .body(containsString("<h1 data-live>2 missions convenues</h1>"))
                .body(containsString("<br>Motif\u00A0: Raison personnelle.</p>"))
                .body(not(containsString("of-old")));
        shown(MISSIONS + "?etat=annulees", "en").body(containsString("Cancelled or interrupted"));
        assertThat(found(
                        MISSION,
                        shown(MISSIONS + "?etat=avenir", "fr").extract().asString()))
                .containsExactly("Mayenne");
        assertThat(found(MISSION, shown(MISSIONS, "fr").extract().asString()))
                .containsExactly("Mayenne", "Villaines-la-Juhel", "Villaines-la-Juhel");
    }

    @Test
    void missions_are_counted_in_both_languages_and_the_choice_stays() {
        agreed(at("53147", today.minusDays(9)), at("53271", today.plusDays(30)), at("53147", today.plusDays(3)));

        shown(MISSIONS + "?etat=avenir&tri=lieu", "fr")
                .body(containsString("<h1 data-live>2 missions convenues</h1>"))
                .body(containsString("<option value=\"avenir\" selected>À venir</option>"))
                .body(containsString("<option value=\"lieu\" selected>Par lieu</option>"));
        shown(MISSIONS, "en")
                .body(containsString("<h1 data-live>3 agreed missions</h1>"))
                .body(containsString("To come"));
    }

    @Test
    void the_address_of_the_calendar_is_shown_when_it_is_made_and_never_again() {
        agreed(at("53147", today.plusDays(3)));
        NOTIFICATION.stubFor(post("/calendar-feeds")
                .willReturn(okJson(
                        "{\"id\":\"%s\",\"createdAt\":\"2026-11-28T08:00:00Z\",\"url\":\"https://releve.example/agenda/secret.ics\"}"
                                .formatted(UUID.randomUUID()))));

        SignedIn.sending(MISSIONS, "helene", "practitioner")
                .post(MISSIONS + "/agenda")
                .then()
                .statusCode(200)
                .body(containsString("readonly value=\"https://releve.example/agenda/secret.ics\""));
        shown(MISSIONS, "fr").body(not(containsString("secret.ics")));
    }

    @Test
    void where_nothing_is_of_that_sort_a_way_leads_back_to_everything() {
        agreed(at("53147", today.plusDays(3)), at("53271", today.plusDays(30)));

        shown(MISSIONS + "?etat=passees", "fr")
                .body(containsString("Aucune mission de ce type"))
                .body(containsString("<a class=\"btn btn-outline\" href=\"/medecin/missions\">Tout montrer</a>"));
    }

    @Test
    void many_missions_come_ten_at_a_time_and_keep_the_choice() {
        agreed(Stream.iterate(1, it -> it + 1)
                .limit(11)
                .map(it -> at("53147", today.plusDays(it)))
                .toArray(String[]::new));

        shown(MISSIONS + "?tri=lieu", "fr")
                .body(containsString("1 à 10 sur 11"))
                .body(containsString("href=\"/medecin/missions?etat=toutes&amp;tri=lieu&amp;page=2\""));
        shown(MISSIONS + "?tri=lieu&page=2", "fr").body(containsString("11 à 11 sur 11"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',Pièce d’identité;Relevé d’identité bancaire",
        "?tri=fin,Assurance;Pièce",
        "?tri=depot,Relevé d’identité bancaire;Assurance",
        "?etat=renouveler,Assurance;"
    })
    void papers_are_sorted_and_what_runs_out_can_be_seen_alone(String query, String some) {
        papers(
                paper("INSURANCE", today.plusDays(20).toString(), 2),
                paper("IDENTITY", today.plusYears(4).toString(), 1),
                paper("BANK_DETAILS", null, 3));

        String page = shown(PAPERS + query, "fr")
                .body(containsString("<h1>Mes papiers <span class=\"soft\">(3)</span></h1>"))
                .extract()
                .asString();

        List<String> found = found(PAPER, page);
        assertThat(found).hasSize(query.contains("renouveler") ? 1 : 3);
        assertThat(String.join(" ", found)).containsSubsequence(some.split(";"));
    }

    @Test
    void where_nothing_runs_out_the_page_says_so_and_one_paper_needs_no_order() {
        papers(paper("IDENTITY", null, 1), paper("BANK_DETAILS", null, 3));
        shown(PAPERS + "?etat=renouveler", "fr").body(containsString("Rien à renouveler bientôt"));

        papers(paper("IDENTITY", null, 1));
        shown(PAPERS, "fr").body(not(containsString("name=\"tri\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "'',3 missions possibles,Mayenne Villaines-la-Juhel Mayenne",
        "?tri=route,3 missions possibles,Mayenne Mayenne Villaines-la-Juhel",
        "?trajet=30,2 missions possibles,Mayenne Mayenne",
        "?trajet=60&tri=dates,3 missions possibles,Mayenne Villaines-la-Juhel Mayenne"
    })
    void missions_that_fit_are_narrowed_by_the_road_to_them(String query, String count, String places) {
        fitting(
                fits("53147", 12, today.plusDays(3)),
                fits("53271", 44, today.plusDays(5)),
                fits("53147", 9, today.plusDays(8)));

        String page = shown(FITTING + query, "fr")
                .body(containsString("<h1 data-live>" + count + "</h1>"))
                .extract()
                .asString();

        assertThat(found(FITS, page)).containsExactly(places.split(" "));
    }

    @Test
    void all_that_fits_is_counted_and_sorted_before_twenty_are_shown() {
        Stream<String> far =
                Stream.iterate(1, it -> it + 1).limit(100).map(it -> fits("53147", 44, today.plusDays(it)));
        Stream<String> rest = Stream.of(
                fits("53271", 9, today.plusDays(2)),
                fits("53147", 12, today.plusDays(3))
                        .replace(
                                "\"refusals\":[]",
                                "\"refusals\":[{\"code\":\"housing\",\"form\":\"housing\",\"values\":[],\"text\":\"Non.\"}]"));
        stretch(null, "more", far);
        stretch("more", "beyond", rest);

        String page = shown(FITTING + "?tri=route", "fr")
                .body(containsString("<h1 data-live>101 missions possibles</h1>"))
                .body(containsString("1 à 20 sur 101"))
                .body(containsString("href=\"/medecin/pour-moi?trajet=tous&amp;tri=route&amp;page=2\""))
                .extract()
                .asString();
        assertThat(found(FITS, page)).hasSize(20).startsWith("Villaines-la-Juhel", "Mayenne");

        shown(FITTING + "?trajet=30", "fr").body(containsString("<h1 data-live>1 mission possible</h1>"));
        shown(FITTING + "?page=6", "fr").body(containsString("101 à 101 sur 101"));
    }

    private static void stretch(@Nullable String after, String next, Stream<String> prospects) {
        MATCHING.stubFor(get(urlPathEqualTo("/practitioners/" + Doctors.ID + "/opportunities"))
                .withQueryParam("after", after == null ? absent() : equalTo(after))
                .willReturn(okJson("{\"items\":[%s],\"next\":\"%s\"}"
                        .formatted(prospects.collect(Collectors.joining(",")), next))));
    }

    @Test
    void where_no_mission_is_so_near_a_way_leads_back_to_all() {
        fitting(fits("53271", 44, today.plusDays(5)));

        shown(FITTING + "?trajet=30", "fr")
                .body(containsString("Aucune mission aussi proche"))
                .body(containsString("<option value=\"30\" selected>30 minutes au plus</option>"))
                .body(containsString("href=\"/medecin/pour-moi\">Tout montrer</a>"));
    }

    @Test
    void who_has_just_come_sees_what_will_fit_and_that_their_documents_are_being_seen_to() {
        PROFILE.stubFor(get("/practitioners/me")
                .willReturn(okJson(Doctors.OF_MAYENNE.replace("\"attested\":true", "\"attested\":false"))));
        String fits =
                fits("53271", 31, today.plusDays(9)).replace("\"refusals\":[]", "\"refusals\":[" + TO_BE_SEEN + "]");
        String tooFar = fits("53147", 90, today.plusDays(9)).replace("\"refusals\":[]", """
            "refusals":[{"code":"travel","form":"travel","values":["90","45"],
              "text":"Le trajet prend environ 90 minutes, au-delà des 45 minutes acceptées par le médecin."},%s]\
            """.formatted(TO_BE_SEEN));
        fitting(fits, tooFar);

        String page = shown(FITTING, "fr")
                .body(containsString("1 mission possible"))
                .body(containsString("La coordination vérifie vos documents."))
                .body(containsString("Il s’en faut de peu"))
                .body(not(containsString("pas encore été vérifiés")))
                .extract()
                .asString();

        assertThat(found(FITS, page)).containsExactly("Villaines-la-Juhel");
    }

    @Test
    void who_has_not_agreed_sees_what_would_fit_and_is_asked_to_agree_and_not_for_other_days() {
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.withoutConsent())));
        fitting(fits("53271", 31, today.plusDays(9)).replace("\"refusals\":[]", """
                "refusals":[{"code":"consent","form":"consent","values":[],"text":"Le médecin n’a pas donné son accord pour être proposé."}]"""));

        String page = shown(FITTING, "fr")
                .body(containsString("1 mission possible"))
                .body(containsString("href=\"/medecin/dossier#consent\">Donner mon accord</a>"))
                .body(not(containsString("Proposez d’autres jours")))
                .extract()
                .asString();

        assertThat(found(FITS, page)).containsExactly("Villaines-la-Juhel");
    }

    @Test
    void beside_missions_stands_what_is_missing_to_be_proposed() {
        agreed(at("53147", today.plusDays(3)));
        shown(MISSIONS, "fr").body(containsString("<span class=\"tag good\">Documents vérifiés</span>"));

        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.askedAgain("INSURANCE"))));

        shown(MISSIONS, "fr")
                .body(containsString("<span class=\"tag waiting\">Pièce redemandée</span>"))
                .body(not(containsString("Vérification en cours")));
    }

    private static void fitting(String... prospects) {
        MATCHING.stubFor(get(urlPathEqualTo("/practitioners/" + Doctors.ID + "/opportunities"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null}".formatted(String.join(",", prospects)))));
    }

    private static String fits(String commune, int minutes, LocalDate day) {
        return """
            {"practitionerId":"%s","vacancyId":"%s","travelMinutes":%d,"halfDays":["%s:AM"],"score":10,"terms":[],
             "refusals":[]}\
            """.formatted(Doctors.ID, need(commune, "\"" + day + ":AM\""), minutes, day);
    }

    private static ValidatableResponse shown(String page, String language) {
        return SignedIn.as("helene", "practitioner")
                .accept("text/html")
                .header("Accept-Language", language)
                .get(page)
                .then()
                .statusCode(200);
    }

    private static List<String> found(Pattern what, String page) {
        return what.matcher(page)
                .results()
                .map((MatchResult it) -> it.group(1).strip())
                .toList();
    }

    private static void agreed(String... placements) {
        MATCHING.stubFor(get(urlPathEqualTo("/placements"))
                .willReturn(okJson("{\"items\":[%s],\"next\":null,\"total\":%d}"
                        .formatted(String.join(",", placements), placements.length))));
    }

    private static String at(String commune, LocalDate... days) {
        String mornings = Arrays.stream(days).map(it -> "\"" + it + ":AM\"").collect(Collectors.joining(","));
        return """
            {"id":"%s","version":1,"status":"AGREED","practitionerId":"%s","vacancyId":"%s","territory":"200042182",
             "student":false,"halfDays":[%s],"agreedAt":"2026-11-02T08:00:00Z","doctorSigned":false,"hostSigned":false,
             "ordre":"NONE"}\
            """.formatted(UUID.randomUUID(), Doctors.ID, need(commune, mornings), mornings);
    }

    /** @return its id */
    private static UUID need(String commune, String mornings) {
        UUID need = UUID.randomUUID();
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson("""
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"%s","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":[%s]},"doctorsPerHalfDay":2,
             "minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},"urgency":"NORMAL"}\
            """.formatted(need, commune, mornings))));
        return need;
    }

    private static void papers(String... papers) {
        PROFILE.stubFor(get("/practitioners/" + Doctors.ID + "/documents")
                .willReturn(okJson("[" + String.join(",", papers) + "]")));
    }

    private static String paper(String kind, @Nullable String until, int received) {
        return """
            {"id":"%s","kind":"%s","contentType":"application/pdf","size":10,"validUntil":%s,
             "receivedAt":"2026-11-0%dT08:00:00Z"}\
            """.formatted(UUID.randomUUID(), kind, until == null ? "null" : "\"" + until + "\"", received);
    }
}
