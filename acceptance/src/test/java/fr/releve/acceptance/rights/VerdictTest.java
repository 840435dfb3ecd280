package fr.releve.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final String REALM =
            "http://127.0.0.1:8180/realms/releve/protocol/openid-connect/auth?client_id=releve";
    private static final String LOGIN = "http://127.0.0.1:8080/connexion?retour=%2Fmedecin";
    private static final String HOME = "http://127.0.0.1:8080/";

    @Test
    void who_has_not_logged_in_is_led_to_the_login_or_told() {
        assertThat(anybody("/medecin", 303, LOGIN)).isTrue();
        assertThat(anybody("/connexion", 302, REALM)).isTrue();
        assertThat(anybody("/medecin/jours", 401, "")).isTrue();
    }

    @Test
    void who_has_not_logged_in_and_is_led_elsewhere_was_let_in() {
        assertThat(anybody("/medecin", 303, "http://127.0.0.1:8080/medecin?fait=oui"))
                .isFalse();
        assertThat(anybody("/medecin", 303, HOME)).isFalse();
        assertThat(anybody("/medecin", 303, "")).isFalse();
        assertThat(anybody("/medecin", 200, "")).isFalse();
    }

    @Test
    void who_logs_out_without_a_login_comes_home() {
        assertThat(anybody("/deconnexion", 303, HOME)).isTrue();
        assertThat(anybody("/deconnexion", 303, LOGIN)).isFalse();
    }

    @Test
    void what_leads_to_the_login_is_not_done() {
        assertThat(done(303, "http://127.0.0.1:8080/medecin")).isTrue();
        assertThat(done(200, "")).isTrue();
        assertThat(done(303, LOGIN)).isFalse();
        assertThat(done(302, REALM)).isFalse();
    }

    private static boolean anybody(String page, int status, String location) {
        return new Verdict("no").fits(true, page(page), status, "", location);
    }

    private static boolean done(int status, String location) {
        return new Verdict("yes").fits(false, page("/medecin"), status, "", location);
    }

    private static Row page(String address) {
        return new Row("", 1, "GET", address, Map.of(), "");
    }
}
