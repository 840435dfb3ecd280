package fr.releve.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountsConsoleTest {

    @Test
    void stands_beside_the_realm_wherever_keycloak_does() {
        assertThat(AccountsConsole.of("http://127.0.0.1:8180/realms/releve"))
                .contains("http://127.0.0.1:8180/admin/master/console/#/releve");
        assertThat(AccountsConsole.of("https://region.example/auth/realms/releve/"))
                .contains("https://region.example/auth/admin/master/console/#/releve");
    }

    @Test
    void of_another_identity_server_nothing_is_known() {
        for (String other : new String[] {"", "https://id.example", "javascript:alert(1)/realms/releve"}) {
            assertThat(AccountsConsole.of(other)).as(other).isEmpty();
        }
    }
}
