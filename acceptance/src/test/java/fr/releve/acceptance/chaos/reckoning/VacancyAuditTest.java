package fr.releve.acceptance.chaos.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VacancyAuditTest {

    private final Ledger ledger = new Ledger();
    private final Verdict verdict = new Verdict();

    @BeforeEach
    void one_is_published_and_one_is_not() {
        ledger.posts("Besoin 1", "a");
        ledger.posts("Besoin 2", "b");
        ledger.publishes("a");
    }

    @Test
    void what_was_told_is_found() {
        check(Map.of("a", "PUBLISHED", "b", "DRAFT"), Map.of("a", 1L));

        assertThat(verdict.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "PAUSED", "CLOSED"})
    void a_publication_that_does_not_stand_is_lost(String status) {
        check(Map.of("a", status, "b", "DRAFT"), Map.of("a", 1L));

        assertThat(verdict.lines()).containsExactly("lost: the publication of vacancy a: it is " + status);
    }

    @Test
    void a_publication_that_the_log_does_not_have_is_lost_and_one_that_it_has_twice_is_doubled() {
        check(Map.of("a", "PUBLISHED", "b", "PUBLISHED"), Map.of("b", 2L));

        assertThat(verdict.lines())
                .containsExactly(
                        "lost: the publication of vacancy a is not in the log",
                        "doubled: the publication of vacancy b is in the log 2 times");
    }

    @Test
    void a_vacancy_that_is_not_there_is_lost() {
        check(Map.of("a", "PUBLISHED"), Map.of("a", 1L));

        assertThat(verdict.lines()).containsExactly("lost: vacancy b that was told to be posted");
    }

    private void check(Map<String, String> states, Map<String, Long> publications) {
        new VacancyAudit(ledger, verdict).check(states, publications);
    }
}
