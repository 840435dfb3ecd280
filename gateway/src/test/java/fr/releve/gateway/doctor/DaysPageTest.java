package fr.releve.gateway.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.MATCHING;
import static fr.releve.gateway.Neighbours.PROFILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.endsWith;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import fr.releve.gateway.language.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class DaysPageTest {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern DRAFT = Pattern.compile("data-draft-version=\"([^\"]+)\"");
    private static final String AVAILABILITY = "/practitioners/" + Doctors.ID + "/availability";

    /** Far enough ahead that no half-day of the tests is over. */
    private final LocalDate monday =
            LocalDate.now(ZoneId.of("Europe/Paris")).plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private final UUID need = UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private Cookies session;

    @BeforeEach
    void who_offers_a_monday_and_is_promised_a_tuesday() {
        session = SignedIn.cookies("helene", "practitioner");
        Neighbours.knowTheirTerritory();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.of(3))));
        Doctors.COMMUNES.forEach(
                (insee, commune) -> PROFILE.stubFor(get("/communes/" + insee).willReturn(okJson(commune))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get("/vacancies/" + need).willReturn(okJson(need())));
        offers("\"%s:AM\",\"%s:AM\"".formatted(monday, monday.plusDays(1)));
        PROFILE.stubFor(put(AVAILABILITY).willReturn(okJson("""
            {"rules":[],"weekCap":4,"monthCap":12,"halfDays":[]}""")));
        MATCHING.stubFor(get(urlPathEqualTo("/proposals"))
                .willReturn(okJson("""
            {"items":[{"id":"%s","version":1,"status":"AGREED","practitionerId":"%s","vacancyId":"%s",
              "territory":"200042182","halfDays":["%s:AM"],"score":100,"terms":[],"engineVersion":"1","urgent":false,
              "publishedAt":"2026-11-02T08:00:00Z","doctorAccepted":true,"hostAccepted":true,"cautions":[]}],"next":null}\
            """.formatted(proposal, Doctors.ID, need, monday.plusDays(1)))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void what_is_promised_is_locked_and_says_to_whom() {
        String page = page().asString();

        assertThat(page)
                .contains("Promis à Villaines-la-Juhel")
                .contains("<h2>Déjà promis</h2>")
                .contains("<a class=\"row-link\" href=\"/placements/" + proposal + "\">Villaines-la-Juhel</a>")
                .contains("value=\"" + monday + ":AM\"")
                .doesNotContain("value=\"" + monday.plusDays(1) + ":AM\"")
                .contains("value=\"" + monday.plusDays(1) + ":PM\"");
    }

    @Test
    void school_holidays_are_shown_by_name_with_their_days() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        List<SchoolHolidays.Stretch> known = SchoolHolidays.between(today.plusMonths(1), today.plusMonths(12));
        assumeThat(known).as("holidays of the months to come").isNotEmpty();
        SchoolHolidays.Stretch next = known.getFirst();
        String name = Wording.of("school." + next.name());

        String page = given().cookies(session)
                .accept("text/html")
                .get("/medecin/jours?depuis=" + YearMonth.from(next.until()))
                .asString();

        assertThat(page)
                .containsPattern("<div class=\"day( holiday)? school\"><span class=\"date\"[^>]*>"
                        + next.until().getDayOfMonth() + "<")
                .contains("<span class=\"visually-hidden\">, " + name + "</span>")
                .containsPattern("<li class=\"school-legend\"><span class=\"swatch school\"></span>" + name);
    }

    @Test
    void what_was_typed_outlives_a_change_of_the_file_but_not_one_of_the_days() {
        String before = draftVersion();
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.of(4))));
        assertThat(draftVersion()).isEqualTo(before);

        offers("\"%s:PM\"".formatted(monday));
        assertThat(draftVersion()).isNotEqualTo(before);
    }

    @Test
    void what_was_typed_outlives_a_change_of_months_that_are_not_shown() {
        YearMonth last = YearMonth.now(ZoneId.of("Europe/Paris")).plusMonths(3);
        String before = draftVersion();
        String promised = "\"%s:AM\",\"%s:AM\"".formatted(monday, monday.plusDays(1));

        offers(promised + ",\"" + last.plusMonths(1).atDay(1) + ":AM\"");
        assertThat(draftVersion()).isEqualTo(before);

        offers(promised + ",\"" + last.atEndOfMonth() + ":AM\"");
        assertThat(draftVersion()).isNotEqualTo(before);
    }

    @Test
    void a_habit_is_added_to_what_is_offered_and_to_what_was_ticked_since() {
        LocalDate wednesday = monday.plusDays(2);
        LocalDate ticked = monday.plusDays(3);

        send("habitude", Map.of("chaque", "WEDNESDAY", "moment", "PM", "fin", wednesday.toString()), monday, ticked);

        String sent = sent();
        assertThat(sent)
                .contains("\"" + monday + "\"")
                .contains("\"" + wednesday + "\"")
                .contains("\"" + ticked + "\"")
                .contains("\"part\":\"PM\"");
    }

    @Test
    void a_habit_that_ends_on_no_day_of_the_year_to_come_is_refused_at_its_field_and_nothing_is_lost() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        LocalDate ticked = monday.plusDays(3);

        for (String end : List.of(
                "",
                "31/12/2099",
                today.minusDays(1).toString(),
                today.plusYears(1).plusDays(1).toString())) {
            String page = sending(
                            "habitude",
                            Map.of("chaque", "WEDNESDAY", "moment", "PM", "fin", end, "semaine", "5"),
                            ticked)
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(page)
                    .as(end)
                    .contains(
                            "<a href=\"#fin\">Indiquez jusqu’à quand\u00A0: une date à venir, d’ici un an au plus.</a>")
                    .contains("<span class=\"wrong\" id=\"fin-faute\">")
                    .contains("value=\"WEDNESDAY\" selected")
                    .contains("value=\"PM\" selected")
                    .contains("name=\"semaine\" min=\"1\" max=\"14\" value=\"5\"")
                    .doesNotContain("value=\"" + monday + ":AM\" checked")
                    .contains("min=\"" + today + "\" max=\"" + today.plusYears(1) + "\"")
                    .containsPattern("href=\"/medecin/jours\\?depuis=\\d{4}-\\d\\d&amp;langue=en\"");
        }
        assertThat(PROFILE.findAll(putRequestedFor(urlEqualTo(AVAILABILITY)))).isEmpty();
    }

    @Test
    void a_habit_that_is_typed_and_not_offered_waits_in_its_line_while_what_was_ticked_is_saved() {
        LocalDate ticked = monday.plusDays(3);
        Map<String, String> tuesdays = new HashMap<>(Map.of(
                "chaque",
                "TUESDAY",
                "moment",
                "PM",
                "fin",
                monday.plusDays(30).toString(),
                "finPrevue",
                monday.toString()));
        offers("\"%s:AM\"".formatted(ticked));

        for (String later : List.of("", YearMonth.from(monday).plusMonths(4).toString())) {
            if (!later.isEmpty()) {
                tuesdays.put("vers", later);
            }
            String page =
                    sending("", tuesdays, ticked).statusCode(200).extract().asString();

            assertThat(page)
                    .contains("Vos jours sont enregistrés.")
                    .contains("<a href=\"#chaque\">Cette habitude n’est pas encore proposée\u00A0: touchez «")
                    .contains("<span class=\"wrong\" id=\"chaque-faute\">")
                    .contains("value=\"TUESDAY\" selected")
                    .contains("value=\"PM\" selected")
                    .contains("id=\"fin\" name=\"fin\" value=\"" + monday.plusDays(30) + "\"")
                    .contains("name=\"depuis\" value=\"" + (later.isEmpty() ? YearMonth.from(monday) : later) + "\"");
            assertThat(sent()).contains("\"" + ticked + "\"").doesNotContain("\"part\":\"PM\"", "\"" + monday + "\"");
        }
    }

    @Test
    void the_line_of_a_habit_that_nobody_touched_holds_nothing_up() {
        String proposed = LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(4).toString();
        assertThat(page().asString())
                .contains("name=\"finPrevue\" value=\"" + proposed + "\"")
                .contains("id=\"fin\" name=\"fin\" value=\"" + proposed + "\"");

        send(
                "",
                Map.of("chaque", "MONDAY", "moment", "AM", "fin", proposed, "finPrevue", proposed, "du", "", "au", ""));
    }

    @Test
    void an_absence_that_is_typed_is_taken_off_by_whatever_button_saves() {
        Map<String, String> away =
                Map.of("du", monday.toString(), "au", monday.plusDays(3).toString());
        for (String deed : List.of("", "habitude")) {
            Map<String, String> form = new HashMap<>(away);
            if (!deed.isEmpty()) {
                form.putAll(
                        Map.of("chaque", "WEDNESDAY", "fin", monday.plusDays(9).toString()));
            }
            PROFILE.resetRequests();
            send(deed, form, monday, monday.plusDays(4));

            assertThat(sent())
                    .contains("\"" + monday.plusDays(4) + "\"")
                    .doesNotContain("\"" + monday + "\"", "\"" + monday.plusDays(2) + "\"");
        }
        assertThat(sent()).contains("\"" + monday.plusDays(9) + "\"");
    }

    @Test
    void an_absence_that_is_half_typed_is_asked_about_before_anything_is_saved() {
        String page = sending("", Map.of("du", monday.toString(), "au", ""), monday)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("<a href=\"#au\">")
                .contains("id=\"du\" name=\"du\" value=\"" + monday + "\"")
                .contains("value=\"" + monday + ":AM\" checked");
        assertThat(PROFILE.findAll(putRequestedFor(urlEqualTo(AVAILABILITY)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"habitude", "absence"})
    void whoever_comes_back_to_where_days_were_sent_finds_their_days(String deed) {
        given().redirects()
                .follow(false)
                .cookies(session)
                .accept("text/html")
                .get("/medecin/jours/" + deed + "?langue=en")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/medecin/jours"));
    }

    @Test
    void opens_where_half_days_are_seen() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        LocalDate last = today.with(TemporalAdjusters.lastDayOfMonth());
        boolean nearlyOver = ChronoUnit.DAYS.between(today, last) < 6;
        if (today.equals(last)) {
            assumeThat(LocalTime.now(ZoneId.of("Europe/Paris"))).isBefore(LocalTime.NOON);
        }

        offers("");
        assertThat(page().asString())
                .contains("name=\"depuis\" value=\"" + YearMonth.from(today).plusMonths(nearlyOver ? 1 : 0) + "\"");
        offers("\"" + last + ":PM\"");
        assertThat(page().asString()).contains("name=\"depuis\" value=\"" + YearMonth.from(today) + "\"");
    }

    @Test
    void an_absence_takes_away_what_was_offered_and_leaves_what_is_promised() {
        send("absence", Map.of("du", monday.toString(), "au", monday.plusDays(6).toString()), monday);

        PROFILE.verify(putRequestedFor(urlEqualTo(AVAILABILITY))
                .withRequestBody(equalToJson("""
            {"rules":[{"type":"SINGLE","date":"%s","part":"AM"}],"weekCap":4,"monthCap":12}\
            """.formatted(monday.plusDays(1)), true, true)));
    }

    @Test
    void an_absence_without_two_days_in_their_order_is_refused_at_its_field_and_nothing_is_lost() {
        LocalDate ticked = monday.plusDays(3);
        String last = monday.toString();

        assertThat(awayAgain("", "", ticked)).contains("<a href=\"#du\">Indiquez le premier jour", "<a href=\"#au\">");
        assertThat(awayAgain("31/12/2099", last, ticked))
                .contains("<a href=\"#du\">", "id=\"au\" name=\"au\" value=\"" + last + "\"")
                .doesNotContain("<a href=\"#au\">");
        assertThat(awayAgain(monday.plusDays(1).toString(), last, ticked))
                .contains("<a href=\"#au\">Le dernier jour de votre absence ne peut pas précéder le premier.</a>")
                .contains("id=\"du\" name=\"du\" value=\"" + monday.plusDays(1) + "\"")
                .contains("<details class=\"box choose\" open><summary>Je ne serai pas là")
                .contains("value=\"" + ticked + ":AM\" checked")
                .doesNotContain("value=\"" + monday + ":AM\" checked");
        assertThat(PROFILE.findAll(putRequestedFor(urlEqualTo(AVAILABILITY)))).isEmpty();
    }

    private String awayAgain(String from, String until, LocalDate ticked) {
        return sending("absence", Map.of("du", from, "au", until), ticked)
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whoever_goes_on_to_other_months_has_saved_what_they_ticked() {
        YearMonth later = YearMonth.from(monday).plusMonths(4);
        LocalDate ticked = monday.plusDays(3);

        sending("", Map.of("vers", later.toString()), monday, ticked)
                .statusCode(303)
                .header("Location", endsWith("/medecin/jours?depuis=" + later + "&fait=jours"));

        assertThat(sent()).contains("\"" + ticked + "\"");
        assertThat(page().asString())
                .contains("<button class=\"btn btn-outline\" type=\"submit\" name=\"vers\" value=\"");
    }

    @Test
    void whoever_only_looks_at_other_months_changes_nothing() {
        YearMonth later = YearMonth.from(monday).plusMonths(4);

        sending("", Map.of("vers", later.toString()), monday)
                .statusCode(303)
                .header("Location", endsWith("/medecin/jours?depuis=" + later));

        assertThat(PROFILE.findAll(putRequestedFor(urlEqualTo(AVAILABILITY)))).isEmpty();
    }

    @Test
    void what_was_ticked_stays_when_the_file_has_changed_since_and_can_be_saved_over_it() {
        LocalDate ticked = monday.plusDays(3);
        PROFILE.stubFor(get("/practitioners/me").willReturn(okJson(Doctors.of(4))));
        PROFILE.stubFor(put(AVAILABILITY)
                .willReturn(
                        jsonResponse("{\"type\":\"/problems/stale-version\",\"title\":\"x\",\"status\":412}", 412)));

        String page = sending(
                        "", Map.of("vers", YearMonth.from(monday).plusMonths(4).toString()), ticked)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("Ce que vous avez coché est toujours là")
                .contains("name=\"version\" value=\"4\"")
                .contains("name=\"depuis\" value=\"" + YearMonth.from(monday) + "\"")
                .contains("value=\"" + ticked + ":AM\" checked")
                .doesNotContain("value=\"" + monday + ":AM\" checked");
    }

    /** The month has turned since: what the page never showed stays. */
    @Test
    void a_page_of_last_month_takes_nothing_from_a_month_that_it_did_not_show() {
        YearMonth last = YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(1);
        LocalDate shown = last.plusMonths(3).atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        LocalDate notShown = last.plusMonths(4).atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        offers("\"%s:PM\",\"%s:PM\"".formatted(shown, notShown));

        send("", Map.of("depuis", last.toString()));

        assertThat(sent()).contains(notShown.toString()).doesNotContain(shown.toString());
    }

    private static String sent() {
        return PROFILE.findAll(putRequestedFor(urlEqualTo(AVAILABILITY)))
                .getFirst()
                .getBodyAsString();
    }

    private void send(String deed, Map<String, String> form, LocalDate... ticked) {
        sending(deed, form, ticked).statusCode(303);
    }

    private ValidatableResponse sending(String deed, Map<String, String> form, LocalDate... ticked) {
        Response page = page();
        String first = form.getOrDefault("depuis", YearMonth.from(monday).toString());
        return given().redirects()
                .follow(false)
                .cookies(session)
                .cookies(page.detailedCookies())
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", found(CSRF, page.asString()))
                .formParam("version", 3)
                .formParam("semaine", form.getOrDefault("semaine", "4"))
                .formParam("mois", 12)
                .formParam("jour", Arrays.stream(ticked).map(it -> it + ":AM").toList())
                .formParams(form.entrySet().stream()
                        .filter(it -> !Set.of("depuis", "semaine").contains(it.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .formParam("depuis", first)
                .header("Referer", RestAssured.baseURI + ":" + RestAssured.port + "/medecin/jours?depuis=" + first)
                .post("/medecin/jours" + (deed.isEmpty() ? "" : "/" + deed))
                .then();
    }

    private String draftVersion() {
        YearMonth current = YearMonth.now(ZoneId.of("Europe/Paris"));
        return found(DRAFT, page("?depuis=" + current).asString());
    }

    private Response page() {
        return page("");
    }

    private Response page(String query) {
        return given().cookies(session).accept("text/html").get("/medecin/jours" + query);
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    private static void offers(String halfDays) {
        PROFILE.stubFor(get(AVAILABILITY).willReturn(okJson("""
            {"rules":[],"weekCap":4,"monthCap":12,"halfDays":[%s]}""".formatted(halfDays))));
    }

    private String need() {
        return """
            {"id":"%s","version":1,"status":"PUBLISHED","expired":false,"kind":"REINFORCEMENT",
             "specialty":"GENERAL_PRACTICE","territory":"200042182","commune":"53271","practice":{"name":"Maison de santé"},
             "title":"Renfort","description":"","wanted":{"rules":[],"halfDays":["2027-01-05:AM"]},
             "doctorsPerHalfDay":1,"minimumBlock":1,"housingOffered":true,"pay":{"kind":"PER_HALF_DAY","amount":200},
             "urgency":"NORMAL"}\
            """.formatted(need);
    }
}
