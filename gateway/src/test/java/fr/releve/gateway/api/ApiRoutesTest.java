package fr.releve.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/vacancies, PROFILE, /vacancies",
        "/api/vacancies/42/publication, PROFILE, /vacancies/42/publication",
        "/api/vacancies/42/obstacles, MATCHING, /vacancies/42/obstacles",
        "/api/vacancies/42/candidates, MATCHING, /vacancies/42/candidates",
        "/api/practitioners/me, PROFILE, /practitioners/me",
        "/api/practitioners/42/opportunities, MATCHING, /practitioners/42/opportunities",
        "/api/spouses/42/needs, MATCHING, /spouses/42/needs",
        "/api/proposals/42/approval, MATCHING, /proposals/42/approval",
        "/api/deliveries, NOTIFICATION, /deliveries",
        "/api/communes/2A004, PROFILE, /communes/2A004"
    })
    void names_the_service_that_answers(String path, Service service, String local) {
        assertThat(ApiRoutes.find(path)).contains(new ApiRoutes.Destination(service, local));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/contacts/practitioners/42",
                "/api/q/metrics",
                "/api/",
                "/api/vacancies//42",
                "/api/vacancies/..%2fcontacts/42",
                "/api/vacancies/%2e%2e/contacts",
                "/api/practitioners/..;/contacts/42",
                "/apis/vacancies",
                "/vacancies"
            })
    void knows_nothing_else(String path) {
        assertThat(ApiRoutes.find(path)).isEmpty();
    }

    @Test
    void does_not_take_the_start_of_a_word_for_the_word() {
        assertThat(ApiRoutes.find("/api/vacancies-of-others")).isEmpty();
    }
}
