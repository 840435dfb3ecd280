package fr.releve.gateway.spouse;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.releve.gateway.Neighbours.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs near a commune whose INSEE code is the postal code of another one. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LeadPagesTest {

    private static final String SPOUSE = "00000000-0000-0000-0000-0000000000e0";
    private static final String CLISSON = "Clisson%20%2844043%29";
    private static final Pattern TITLE = Pattern.compile("<h2 lang=\"fr\">([^<]+)</h2>");

    @BeforeEach
    void jobs_in_two_communes() {
        Neighbours.knowTheirTerritory();
        String clisson = commune("44043", "Clisson", 47.087);
        String gorges = commune("44064", "Gorges", 47.10);
        PROFILE.stubFor(get("/communes/44043").willReturn(okJson(clisson)));
        PROFILE.stubFor(get("/communes/44064").willReturn(okJson(gorges)));
        PROFILE.stubFor(get(urlPathEqualTo("/communes"))
                .willReturn(okJson("{\"items\":[%s,%s],\"next\":null}".formatted(clisson, gorges))));
        PROFILE.stubFor(get(urlPathEqualTo("/vacancies")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get("/spouses/me").willReturn(okJson("""
            {"id":"%s","version":3,"practitionerId":"00000000-0000-0000-0000-0000000000d0","romeCodes":["M1607"],
             "maxMinutes":40,"optedIn":true,"shares":true,"seesNeeds":false}\
            """.formatted(SPOUSE))));
        PROFILE.stubFor(get(urlPathEqualTo("/spouses/" + SPOUSE + "/job-leads"))
                .willReturn(okJson("{\"items\":[],\"next\":null}")));
        PROFILE.stubFor(get(urlPathEqualTo("/job-leads"))
                .willReturn(okJson("{\"items\":[%s,%s,%s],\"next\":null}"
                        .formatted(job("Secrétaire", "44043"), job("Accueil", "44043"), job("Gestion", "44064")))));
    }

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @Test
    void a_point_leads_to_the_jobs_that_it_counts_with_what_was_asked() {
        String url = shown("/conjoint/carte.json?metier=M1607&tout=true&tri=lieu")
                .extract()
                .path("features.find { it.properties.count == 2 }.properties.url");

        assertThat(url)
                .isEqualTo("/conjoint?pres=" + CLISSON + "&metier=M1607&tout=true&tri=lieu&gardees=false&ici=true");
        String page = shown(url)
                .body(containsString("id=\"ici\" name=\"ici\" value=\"true\" checked"))
                .extract()
                .asString();
        assertThat(TITLE.matcher(page).results().map((MatchResult it) -> it.group(1)))
                .containsExactly("Accueil", "Secrétaire");
    }

    @Test
    void a_place_that_is_none_or_several_is_asked_about_beside_its_field_and_nothing_is_counted() {
        PROFILE.stubFor(get(urlPathEqualTo("/job-leads"))
                .withQueryParam("near", equalTo("44190?"))
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("""
                        {"type":"/problems/invalid-request","title":"x","status":400,
                         "errors":[{"pointer":"near","detail":"x"}]}""")));

        shown("/conjoint?pres=44190")
                .body(containsString("<a href=\"#near\">"))
                .body(containsString("id=\"near-faute\">"))
                .body(containsString("aria-describedby=\"aide-pres near-faute\" aria-invalid=\"true\""))
                .body(not(containsString("<h1>0")))
                .body(not(containsString("href=\"/conjoint?tout=true\"")));
    }

    @Test
    void who_keeps_a_job_stays_where_they_are_in_the_list() {
        String job = UUID.randomUUID().toString();
        PROFILE.stubFor(put("/spouses/" + SPOUSE + "/job-leads/" + job)
                .willReturn(okJson("{\"jobLead\":\"%s\",\"state\":\"KEPT\"}".formatted(job))));

        SignedIn.sending("/conjoint", "camille", "spouse")
                .urlEncodingEnabled(false)
                .formParam("etat", "KEPT")
                .post("/conjoint/offres/" + job + "?pres=" + CLISSON + "&tout=true&page=3")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/conjoint?pres=" + CLISSON + "&tout=true&page=3&fait=gardee"));
    }

    @Test
    void who_kept_nothing_is_told_how_to_and_not_to_widen_the_search() {
        shown("/conjoint?gardees=true")
                .body(containsString("Aucune offre gardée ici"))
                .body(not(containsString("Allongez le trajet")));
    }

    @Test
    void a_kept_job_that_is_no_longer_offered_says_so_and_leads_nowhere() {
        String gone = job("Standard", "44043")
                .replace("\"open\":true", "\"open\":false,\"url\":\"https://emploi.example/1\"");
        String there =
                job("Vente", "44043").replace("\"open\":true", "\"open\":true,\"url\":\"https://emploi.example/2\"");
        for (String job : List.of(gone, there)) {
            PROFILE.stubFor(get("/job-leads/" + id(job)).willReturn(okJson(job)));
        }
        PROFILE.stubFor(get(urlPathEqualTo("/spouses/" + SPOUSE + "/job-leads"))
                .willReturn(okJson(
                        "{\"items\":[{\"jobLead\":\"%s\",\"state\":\"KEPT\"},{\"jobLead\":\"%s\",\"state\":\"KEPT\"}],\"next\":null}"
                                .formatted(id(gone), id(there)))));

        String page = shown("/conjoint?gardees=true&tri=titre").extract().asString();
        String first =
                page.substring(page.indexOf("data-lead=\"" + id(gone)), page.indexOf("data-lead=\"" + id(there)));
        String second = page.substring(page.indexOf("data-lead=\"" + id(there)));

        assertThat(first)
                .contains("<span class=\"tag over\">n’est plus proposée</span>", "value=\"FOUND\"", "value=\"\"")
                .doesNotContain("value=\"APPLIED\"", "emploi.example");
        assertThat(second)
                .contains("value=\"APPLIED\"", "https://emploi.example/2")
                .doesNotContain("n’est plus proposée");
    }

    private static String id(String job) {
        return job.substring(job.indexOf(":\"") + 2, job.indexOf("\","));
    }

    @Test
    void the_sort_that_counts_is_the_one_that_is_selected() {
        shown("/conjoint?tri=route")
                .body(not(containsString("par la route</option>")))
                .body(containsString("<option value=\"\" selected>Intitulé</option>"));
        shown("/conjoint?tri=&pres=" + CLISSON)
                .body(containsString("<option value=\"\" selected>Les plus proches par la route</option>"));
        String byTitle = shown("/conjoint?tri=titre&pres=" + CLISSON)
                .body(containsString("<option value=\"titre\" selected>"))
                .extract()
                .asString();
        assertThat(TITLE.matcher(byTitle).results().map((MatchResult it) -> it.group(1)))
                .containsExactly("Accueil", "Gestion", "Secrétaire");
    }

    private static ValidatableResponse shown(String page) {
        return SignedIn.as("camille", "spouse")
                .urlEncodingEnabled(false)
                .get(page)
                .then()
                .statusCode(200);
    }

    private static String commune(String insee, String name, double latitude) {
        return """
            {"insee":"%s","name":"%s","departement":"44","territory":null,"population":7000,"latitude":%s,"longitude":-1.28}\
            """.formatted(insee, name, latitude);
    }

    private static String job(String title, String commune) {
        return """
            {"id":"%s","title":"%s","employer":"Mairie","romeCode":"M1607","commune":"%s","contract":"CDI","hours":35,
             "description":"","open":true}\
            """.formatted(UUID.randomUUID(), title, commune);
    }
}
