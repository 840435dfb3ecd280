package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import fr.releve.matching.readmodel.Vacancy.Status;
import fr.releve.matching.rule.SeededRules;
import org.junit.jupiter.api.Test;

class GatesTest {

    private final Gates gates = new Gates(config(), SeededRules.dated());

    @Test
    void a_pair_that_suits_passes_every_gate() {
        assertThat(gates.open(pair().build())).isEqualTo(DAY);
        assertThat(gates.refusals(pair().build())).isEmpty();
    }

    @Test
    void every_shut_gate_is_named_and_says_why() {
        var pair = pair().withoutConsent().notAttested().minutes(90).build();
        assertThat(gates.open(pair)).isEqualTo(HalfDays.NONE);
        assertThat(gates.refusals(pair)).extracting(Refusal::code).containsExactly("consent", "attestation", "travel");
        assertThat(gates.refusals(pair))
                .extracting(Refusal::text)
                .allSatisfy(it -> assertThat(it).endsWith("."));
    }

    @Test
    void where_no_gate_alone_shuts_the_last_straw_is_named() {
        var wednesday = day(TUESDAY.plusDays(1));
        var pair = pair().wanted(DAY.or(wednesday))
                .availability(wednesday)
                .valid(TUESDAY)
                .build();
        assertThat(gates.refusals(pair)).extracting(Refusal::code).containsExactly("credential");
    }

    @Test
    void an_offer_outlives_a_pause_and_a_promise_but_not_a_shorter_licence() {
        var promised = pair().status(Status.PAUSED)
                .ties(it -> new Ties(DAY, DAY, DAY, true))
                .build();
        assertThat(gates.broken(promised, DAY)).isEmpty();
        var shorter = pair().entitledUntil(TUESDAY.minusDays(1)).build();
        assertThat(gates.broken(shorter, DAY)).map(Refusal::code).hasValue("credential");
    }

    @Test
    void an_offer_that_loses_one_of_its_half_days_is_broken() {
        var pair = pair().availability(HalfDays.of(DAY.first())).build();
        assertThat(gates.broken(pair, DAY)).map(Refusal::code).hasValue("half-days");
    }

    @Test
    void codes_are_unique_and_every_gate_has_a_test_of_its_own() {
        assertThat(gates.all()).extracting(Gate::code).doesNotHaveDuplicates();
        for (Gate gate : gates.all()) {
            assertThatCode(() -> Class.forName(gate.getClass().getName() + "Test"))
                    .doesNotThrowAnyException();
        }
    }
}
