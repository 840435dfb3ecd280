package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import fr.releve.matching.SentenceForms;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.pairing.Pair.Ties;
import fr.releve.matching.readmodel.Setting;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final long SEED = 20261121;

    private final Terms terms = new Terms(config());

    @Test
    void the_points_of_all_terms_add_up_to_the_score() {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            var builder = pair().maxTravelMinutes(60).minutes(random.nextInt(150));
            if (random.nextBoolean()) {
                builder.urgent();
            }
            if (random.nextBoolean()) {
                builder.priorityTerritory();
            }
            Pair pair = builder.build();
            HalfDays halfDays = DAY.or(day(TUESDAY.plusDays(random.nextInt(30))));
            List<ScoreTerm> explained = terms.explain(pair, halfDays);
            assertThat(explained.stream().mapToLong(ScoreTerm::points).sum())
                    .isEqualTo(terms.rate(pair).points(halfDays));
        }
    }

    @Test
    void weights_come_from_the_configuration() {
        var farther =
                pair().maxTravelMinutes(60).minutes(40).priorityTerritory().build();
        var settings = Map.of(
                "releve.matching.weights.daily-minute", "7",
                "releve.matching.weights.half-day", "500",
                "releve.matching.weights.priority-territory", "11",
                "releve.matching.weights.new-face", "13");

        assertThat(new Terms(config(settings)).explain(farther, DAY))
                .extracting(ScoreTerm::code, ScoreTerm::points)
                .containsExactlyInAnyOrder(
                        tuple("cover", 2L * 500),
                        tuple("priority-territory", 2L * 11),
                        tuple("travel", -2L * 7 * 40),
                        tuple("continuity", -13L));
    }

    @Test
    void a_term_that_brings_nothing_is_not_told() {
        assertThat(terms.explain(pair().minutes(40).build(), DAY))
                .extracting(ScoreTerm::code)
                .containsExactly("cover", "travel", "continuity");
    }

    @Test
    void who_refused_before_is_worth_as_much_as_who_did_not() {
        Pair refused = pair().ties(it -> new Ties(HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, DAY, false))
                .build();
        Pair never = pair().build();

        assertThat(terms.rate(refused)).isEqualTo(terms.rate(never));
        assertThat(terms.explain(refused, DAY)).isEqualTo(terms.explain(never, DAY));
    }

    @Test
    void what_the_doctor_wishes_is_told_apart_from_what_needs_ask_for() {
        Pair pair = pair().minutes(20)
                .wishes(Setting.MSP)
                .setting(Setting.MSP)
                .urgent()
                .priorityTerritory()
                .build();

        assertThat(terms.wishes(pair)).isEqualTo(new Rate(30 + 30 - 20, 0, -200));
        assertThat(terms.rate(pair)).isEqualTo(terms.wishes(pair).plus(Rate.perHalfDay(300 + 150 + 100)));
    }

    @Test
    void an_accepted_journey_is_always_worth_making() {
        Pair farthest = pair().maxTravelMinutes(180).minutes(180).build();
        assertThat(terms.rate(farthest).points(DAY)).isPositive();
    }

    @Test
    void the_pages_know_every_form_of_these_sentences_and_no_other() {
        var pairs =
                List.of(pair().build(), pair().maxTravelMinutes(60).minutes(61).build());

        assertThat(SentenceForms.said(
                        terms.all().stream().flatMap(term -> pairs.stream().map(term::sentence))))
                .isEqualTo(SentenceForms.known("term"));
    }

    @Test
    void codes_are_unique_and_every_term_has_a_test_of_its_own_and_a_sentence() {
        assertThat(terms.all()).extracting(Term::code).doesNotHaveDuplicates();
        for (Term term : terms.all()) {
            assertThat(term.sentence(pair().build()).text()).endsWith(".");
            assertThatCode(() -> Class.forName(term.getClass().getName() + "Test"))
                    .doesNotThrowAnyException();
        }
    }
}
