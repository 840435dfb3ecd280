package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.releve.matching.Fixtures.PairBuilder;
import fr.releve.matching.SentenceForms;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Vacancy.Status;
import fr.releve.matching.rule.SeededRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatesTest {

    /** Promised here, and not over. */
    private static final HalfDays SEVERAL_MONTHS = day(TUESDAY.minusMonths(4)).or(day(TUESDAY.plusDays(7)));

    private final Gates gates = new Gates(config(), SeededRules.dated());
    private final List<String> told = new ArrayList<>();

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
                .ties(it -> new Ties(DAY, HalfDays.NONE, DAY, DAY, true))
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
    void at_once_nobody_is_asked_for_more_than_their_caps_take_nor_for_less_than_the_block() {
        var tomorrow = day(TODAY.plusDays(1));
        var three = tomorrow.or(HalfDays.of(day(TODAY.plusDays(2)).first()));
        assertThat(gates.openAtOnce(pair().common(three).weekCap(2).build(), three))
                .as("the earliest, although a plan would come too late for them")
                .isEqualTo(tomorrow);
        var promised = pair().common(three)
                .weekCap(2)
                .minimumBlock(2)
                .ties(it -> new Ties(
                        HalfDays.of(day(TODAY.plusDays(3)).first()),
                        HalfDays.NONE,
                        HalfDays.NONE,
                        HalfDays.NONE,
                        false))
                .build();
        assertThat(gates.openAtOnce(promised, three)).isEqualTo(HalfDays.NONE);
    }

    @Test
    void a_yes_too_much_is_named() {
        var promised = pair().weekCap(3)
                .ties(it -> new Ties(day(TUESDAY.plusDays(1)), HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, false))
                .build();
        assertThat(gates.tooMuch(promised, DAY)).map(Refusal::code).hasValue("caps");
        assertThat(gates.tooMuch(promised, HalfDays.of(DAY.first()))).isEmpty();
        var far = pair().ties(it -> new Ties(HalfDays.NONE, DAY, HalfDays.NONE, HalfDays.NONE, false))
                .build();
        assertThat(gates.tooMuch(far, DAY)).map(Refusal::code).hasValue("same-day");
    }

    @Test
    void every_gate_says_in_one_sentence_why_it_is_shut() {
        var earlier = TUESDAY.minusDays(1);
        says(pair().withoutConsent(), "consent", "Le médecin n’a pas donné son accord pour être proposé.");
        says(
                pair().notAttested(),
                "attestation",
                "Les justificatifs du médecin n’ont pas encore été vérifiés par un coordinateur.");
        says(pair().specialty("PAEDIATRICS"), "specialty", "La spécialité du médecin n’est pas celle demandée.");
        says(pair().kinds(MissionKind.HANDOVER), "mission-kind", "Le médecin ne souhaite pas ce type de mission.");
        says(pair().status(Status.CLOSED), "vacancy-closed", "Le besoin est clos.");
        says(pair().status(Status.PAUSED), "vacancy-not-published", "Le besoin n’est pas publié en ce moment.");
        says(pair().needsHousing(), "housing", "Le médecin a besoin d’un logement et aucun n’est proposé.");
        says(
                pair().minutes(61),
                "travel",
                "Le trajet prend environ 61 minutes, au-delà des 60 minutes acceptées par le médecin.");
        says(pair().availability(day(earlier)), "half-days", "Le médecin n’offre aucune des demi-journées demandées.");
        var tomorrow = day(TODAY.plusDays(1));
        says(
                pair().wanted(tomorrow).availability(tomorrow),
                "notice",
                "Les demi-journées demandées sont passées ou trop proches.");
        says(
                pair().entitledUntil(earlier),
                "credential",
                "La licence ou l’inscription à l’Ordre s’arrête le 30 novembre 2026, avant la mission.");
        says(
                pair().insuredUntil(earlier),
                "insurance",
                "L’assurance responsabilité civile s’arrête le 30 novembre 2026, avant la mission.");
        says(
                pair().ties(it -> new Ties(DAY, HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, false)),
                "overlap",
                "Le médecin est déjà retenu à ces demi-journées.");
        says(
                pair().ties(it -> new Ties(HalfDays.NONE, DAY, HalfDays.NONE, HalfDays.NONE, false)),
                "same-day",
                "Le médecin est attendu ces jours-là dans un autre lieu, trop loin.");
        says(
                pair().weekCap(1)
                        .ties(it ->
                                new Ties(HalfDays.NONE, HalfDays.NONE, day(TUESDAY.plusDays(1)), HalfDays.NONE, false)),
                "caps",
                "Le médecin est déjà retenu autant qu’il le souhaite ces semaines-là.");
        says(
                pair().ties(it -> new Ties(HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, DAY, false)),
                "refused",
                "Ces demi-journées ont été refusées il y a peu.");
        says(
                pair().student()
                        .ties(it -> new Ties(HalfDays.NONE, HalfDays.NONE, SEVERAL_MONTHS, HalfDays.NONE, true)),
                "student-period",
                "Un remplacement par un étudiant dure 3 mois au plus.");
        says(
                pair().minimumBlock(3),
                "minimum-block",
                "Le cabinet demande au moins 3 demi-journées par semaine, plus que le médecin n’en offre ensemble.");

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        gates.all().stream().map(Gate::code).toList());
    }

    @Test
    void the_pages_know_every_form_of_these_sentences_and_no_other() {
        var pairs = List.of(
                pair().minimumBlock(3).build(),
                pair().student().build(),
                pair().kind(MissionKind.REPLACEMENT).build());

        assertThat(SentenceForms.said(
                        gates.all().stream().flatMap(gate -> pairs.stream().map(gate::sentence))))
                .isEqualTo(SentenceForms.known("gate"));
    }

    private void says(PairBuilder pair, String code, String sentence) {
        assertThat(gates.refusals(pair.build()))
                .first()
                .extracting(Refusal::code, Refusal::text)
                .containsExactly(code, sentence);
        told.add(code);
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
