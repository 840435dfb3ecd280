package fr.releve.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final List<Operation> PAGES = Pages.ofThisClone();

    @Test
    void every_page_is_known_with_what_it_takes() {
        assertThat(PAGES)
                .hasSizeGreaterThan(80)
                .allMatch(it -> it.path().matches("(/|(/([\\w.-]+|\\{\\w+}))+)")
                        && !it.path().contains("null"));
        assertThat(fields("POST", "/medecin/jours"))
                .containsExactlyInAnyOrder(
                        "au",
                        "chaque",
                        "depuis",
                        "du",
                        "fin",
                        "finPrevue",
                        "jour",
                        "mois",
                        "moment",
                        "semaine",
                        "vers",
                        "version");
        assertThat(fields("GET", "/coordination")).contains("montrer", "territoire", "tri");
        assertThat(fields("POST", "/medecin/dossier")).contains("rpps", "consent");
        assertThat(fields("POST", "/medecin/papiers")).containsExactly("fichier", "fin", "nature");
    }

    /** A form that is read as a whole has fields that somebody wrote down. */
    @Test
    void no_form_is_sent_empty_but_those_that_only_a_button_sends() {
        assertThat(PAGES)
                .filteredOn(it -> !it.mediaType().isEmpty() && it.query().isEmpty())
                .extracting(Operation::path)
                .containsExactlyInAnyOrder(
                        "/commune/propositions/{id}/acceptation",
                        "/medecin/propositions/{id}/acceptation",
                        "/medecin/missions/agenda",
                        "/mes-messages/agenda/{id}/retrait",
                        "/medecin/dossier/invitation",
                        "/medecin/papiers/{paper}/retrait",
                        "/commune/besoins/{id}/{step}",
                        "/conjoint/retrait",
                        "/administration/envois/{id}");
    }

    private static Set<String> fields(String method, String path) {
        return PAGES.stream()
                .filter(it -> it.method().equals(method) && it.path().equals(path))
                .findFirst()
                .orElseThrow()
                .query()
                .keySet();
    }
}
