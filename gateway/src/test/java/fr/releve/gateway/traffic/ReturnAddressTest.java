package fr.releve.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/medecin/jours?depuis=2027-01",
                "/coordination?proposition=1&page=2",
                "/besoins?pres=Le+Mans",
                "/besoins?pres=%C3%89vron"
            })
    void is_a_page_of_ours(String address) {
        assertThat(ReturnAddress.isOurs(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/%",
                "/%2",
                "/page\r\nSet-Cookie: a=b"
            })
    void is_never_elsewhere(String address) {
        assertThat(ReturnAddress.isOurs(address)).isFalse();
    }

    @Test
    void keeps_the_query_of_the_page_where_the_login_began() {
        assertThat(ReturnAddress.loginFrom("/medecin/jours", "depuis=2027-01"))
                .hasToString("/connexion?retour=%2Fmedecin%2Fjours%3Fdepuis%3D2027-01");
    }

    @Test
    void comes_back_to_the_page_of_the_form_and_never_elsewhere() {
        String sentTo = "/medecin/jours/habitude";
        String host = "releve.example:8080";

        assertThat(ReturnAddress.formPage(sentTo, "http://releve.example:8080/medecin/jours?depuis=2027-01", host))
                .isEqualTo("/medecin/jours?depuis=2027-01");
        assertThat(ReturnAddress.formPage(sentTo, "http://elsewhere.example/medecin/jours", host))
                .isEqualTo(sentTo);
        assertThat(ReturnAddress.formPage(sentTo, "no address", host)).isEqualTo(sentTo);
        assertThat(ReturnAddress.formPage(sentTo, null, host)).isEqualTo(sentTo);
    }
}
