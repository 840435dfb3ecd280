package fr.releve.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.Verdict;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Outcome.Recovery RECOVERY =
            new Outcome.Recovery(Duration.ofMillis(13_040), Duration.ofMillis(4_000));

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Verdict verdict = new Verdict();

    OutcomeTest() {
        List.of(
                        "acknowledged",
                        "kills",
                        "cuts",
                        "vacancies",
                        "attested",
                        "insured",
                        "approved",
                        "searches",
                        "papers_warned",
                        "broken_records")
                .forEach(it -> counts.put(it, 1L));
    }

    @Test
    void a_run_in_which_everything_happened_and_nothing_is_missed_is_clean() {
        assertThat(outcome().clean()).isTrue();
        assertThat(outcome().figures())
                .startsWith("acknowledged=1 kills=1 ")
                .endsWith(" recovery_p95_s=13.0 recovery_p50_s=4.0");
    }

    @Test
    void a_run_in_which_something_is_missed_is_not() {
        verdict.stuck("a mail");

        assertThat(outcome().clean()).isFalse();
        assertThat(outcome().harm()).isEmpty();
    }

    @Test
    void a_run_that_did_nothing_is_not_clean_whatever_it_did_not_do() {
        for (String idle : List.copyOf(counts.keySet())) {
            var without = new LinkedHashMap<>(counts);
            without.put(idle, 0L);

            assertThat(Outcome.of(without, RECOVERY, new Verdict()).complaints())
                    .containsExactly("idle: " + idle + "=0");
        }
    }

    private Outcome outcome() {
        return Outcome.of(counts, RECOVERY, verdict);
    }
}
