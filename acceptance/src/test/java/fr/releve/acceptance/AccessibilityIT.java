package fr.releve.acceptance;

import com.microsoft.playwright.Page;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.rights.EverythingThatAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, in both languages, on phones and at a desk: nothing to scroll sideways for, no violation that axe knows, a focus that is
 * seen, no more to load than a slow network carries. Accounts are looked at side by side, each in a browser of its own: axe keeps one
 * processor busy for minutes.
 */
@ExtendWith(SharedInstance.class)
class AccessibilityIT {

    private static final int DESK = 1280;
    private static final String ONE = "{id}";

    private static final Set<String> NO_PAGES = Set.of(
            "/besoins/carte.json",
            "/territoires/carte.json",
            "/conjoint/carte.json",
            "/coordination/journal.csv",
            "/evenements",
            "/connexion",
            "/connexion/retour",
            "/deconnexion",
            "/medecin/dossier/invitation",
            "/medecin/jours/absence",
            "/medecin/jours/habitude",
            "/medecin/missions/agenda",
            "/propositions/{id}");

    /** Looked at by {@link AccessibilityOfAnOfferIT}. */
    private static final Set<String> ELSEWHERE = Set.of("/placements/{id}");

    private final Instance instance;

    AccessibilityIT(Instance instance) {
        this.instance = instance;
    }

    @BeforeAll
    static void start(Instance instance) {
        instance.loadSeeds();
    }

    static Stream<Arguments> accounts() {
        return Stream.of(
                Arguments.of(
                        "",
                        List.of(
                                "/",
                                "/besoins > /besoins/{id}",
                                "/besoins?pres=Laval+(53130)&minutes=60",
                                "/territoires",
                                "/territoires/200042182",
                                "/comment-ca-marche",
                                "/mentions-legales",
                                "/donnees-personnelles",
                                "/accessibilite",
                                "/plan-du-site",
                                "/statistiques",
                                "/regles",
                                "/nulle-part",
                                "/problems/stale-version")),
                Arguments.of(
                        "medecin",
                        List.of(
                                "/medecin",
                                "/medecin/pour-moi",
                                "/medecin/pour-moi?trajet=30&tri=dates",
                                "/medecin/pour-moi > /medecin/pourquoi-pas/{id}",
                                "/medecin/jours",
                                "/medecin/missions",
                                "/medecin/dossier",
                                "/medecin/papiers",
                                "/medecin/a-deux",
                                "/mes-messages?etat=nonlus",
                                "/mes-messages?tri=anciens",
                                "/mes-donnees")),
                Arguments.of("conjoint", List.of("/conjoint?tri=lieu", "/conjoint/souhaits")),
                Arguments.of(
                        "mairie",
                        List.of(
                                "/commune",
                                "/commune/besoins",
                                "/commune/missions",
                                "/commune/besoins > /commune/besoins/{id}/candidats",
                                "/commune/besoins > /commune/besoins/{id}/modification",
                                "/commune/besoins/nouveau?modele=holidays")),
                Arguments.of(
                        "coordination",
                        List.of(
                                "/coordination?tri=score&montrer=prioritaires",
                                "/coordination?proposition=00000000-0000-4000-8000-000000000000",
                                "/coordination/plan",
                                "/coordination/plan/et-si",
                                "/coordination/verifications",
                                "/coordination/verifications > /coordination/verifications/{id}",
                                "/coordination/plan?montrer=prioritaires",
                                "/coordination/placements",
                                "/coordination/placements?etat=CANCELLED",
                                "/coordination/journal?objet=proposition")),
                Arguments.of(
                        "admin",
                        List.of(
                                "/administration",
                                "/administration/regles",
                                "/administration/regles?montrer=aides&tri=depuis",
                                "/administration/regles > /administration/regles/{id}")));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    @Execution(ExecutionMode.CONCURRENT)
    void every_page_fits_and_is_accessible_in_both_languages(String account, List<String> paths) {
        try (var browser = Browser.start()) {
            Page page = account.isEmpty()
                    ? browser.open(DESK, instance.address() + "/")
                    : browser.openAs(account, DESK, instance.address() + "/connexion?retour=" + paths.getFirst());
            List<String> elsewhere = asked(page, it -> it.startsWith("http") && !it.startsWith(instance.address()));
            for (String path : paths) {
                for (String language : List.of("fr", "en")) {
                    page.navigate(address(page, path, language));
                    Pages.assertFitsEveryWindow(page, path, language);
                    Pages.assertIsLight(page);
                }
            }
            Assertions.assertThat(elsewhere).as("requests to another host").isEmpty();
        }
    }

    @Test
    void no_page_is_left_out() {
        Set<String> looked = accounts()
                .flatMap(it -> ((List<?>) it.get()[1]).stream())
                .map(it -> String.valueOf(it).replaceAll(".* > |\\?.*", ""))
                .collect(Collectors.toSet());
        Assertions.assertThat(EverythingThatAnswers.pages())
                .filteredOn(it -> !NO_PAGES.contains(it) && !ELSEWHERE.contains(it))
                .allSatisfy(page -> Assertions.assertThat(looked)
                        .as(page)
                        .anyMatch(it -> it.equals(page) || it.matches(page.replace(ONE, "[^/]+"))));
    }

    /** Fills with the addresses that the page asks for from now on. */
    private static List<String> asked(Page page, Predicate<String> which) {
        List<String> addresses = new ArrayList<>();
        page.onRequest(it -> Stream.of(it.url()).filter(which).forEach(addresses::add));
        return addresses;
    }

    /** @param path of the page, or of one and, behind {@code >}, that of the first link on it which leads there */
    private String address(Page page, String path, String language) {
        String[] way = path.split(" > ", 2);
        if (way.length == 1) {
            return in(language, path);
        }
        page.navigate(in(language, way[0]));
        String wanted = way[1].replace(ONE, "[^/?#]+");
        return in(
                language,
                page.locator("main a[href]").all().stream()
                        .map(it -> it.getAttribute("href"))
                        .filter(it -> it.matches(wanted + "([?#].*)?"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no link to " + way[1] + " on " + way[0])));
    }

    private String in(String language, String path) {
        return instance.address() + path + (path.contains("?") ? "&" : "?") + "langue=" + language;
    }
}
