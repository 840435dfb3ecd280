package fr.releve.gateway.about;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.Neighbours;
import fr.releve.gateway.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a menu or the foot of a page leads to stands in the site map. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SiteMapTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern PAPERS = Pattern.compile("href=\"(/medecin/papiers)\"");

    @AfterEach
    void forget() {
        Neighbours.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "fr,practitioner",
        "en,practitioner",
        "fr,spouse",
        "en,spouse",
        "fr,municipality",
        "en,coordinator",
        "fr,administrator"
    })
    void names_every_page_of_the_menus(String language, String role) {
        String page = SignedIn.as("somebody", role)
                .accept("text/html")
                .header("Accept-Language", language)
                .get("/plan-du-site")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<String> named = links(LINK, between(page, "<ul class=\"site-map\">", "</main>"));
        assertThat(links(LINK, between(page, "<nav ", "</nav>"))).isNotEmpty().isSubsetOf(named);
        assertThat(links(LINK, between(page, "<footer", "</footer>")))
                .filteredOn(it -> !it.equals("/plan-du-site"))
                .isNotEmpty()
                .isSubsetOf(named);
        assertThat(links(PAPERS, page)).hasSize(1);
    }

    private static List<String> links(Pattern which, String html) {
        return which.matcher(html)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    private static String between(String page, String begin, String end) {
        int from = page.indexOf(begin);
        return page.substring(from, page.indexOf(end, from));
    }
}
