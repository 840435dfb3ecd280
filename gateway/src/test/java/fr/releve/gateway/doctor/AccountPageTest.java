package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountPageTest {

    @Test
    void is_under_the_realm_wherever_keycloak_is() {
        assertThat(AccountPage.of("http://127.0.0.1:8180/realms/releve"))
                .contains("http://127.0.0.1:8180/realms/releve/account/");
        assertThat(AccountPage.of("https://region.example/auth/realms/releve/"))
                .contains("https://region.example/auth/realms/releve/account/");
    }

    @Test
    void of_another_identity_server_nothing_is_known() {
        for (String other : new String[] {"", "https://id.example", "javascript:alert(1)/realms/releve"}) {
            assertThat(AccountPage.of(other)).as(other).isEmpty();
        }
    }
}
