package fr.releve.matching.plan.question;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.SentenceForms;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.question.Situation.Forced;
import fr.releve.matching.plan.question.Situation.Reason;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SituationWordsTest {

    private static final Forced FREE = new Forced(2, 0, 0, 0, 0);
    private static final Forced DEARER = new Forced(1, 0, 0, 0, -1);
    private static final Forced FROM_THE_DOCTOR = new Forced(2, 3, 0, 1, -1_240);
    private static final Forced FROM_ANOTHER = new Forced(2, 0, 2, 1, -30);
    private static final Forced FROM_BOTH = new Forced(2, 4, 6, 3, -30);

    @Test
    void one_is_no_number() {
        assertThat(reason(Reason.HELD, 1))
                .isEqualTo(new Sentence(
                        "HELD",
                        List.of("2", "1"),
                        "Toutes les demi-journées communes (2) sont déjà prévues avec un autre médecin."));
        assertThat(reason(Reason.HELD, 3).text()).endsWith("avec 3 autres médecins.");
        var once = pair().weekCap(1).monthCap(4).practitioner();
        assertThat(SituationWords.reason(once, situation(Reason.LIMITS, 0)).text())
                .contains("(une demi-journée par semaine, 4 par mois)");
    }

    @Test
    void says_what_the_plan_would_lose_and_who_would() {
        assertThat(Stream.of(FREE, DEARER, FROM_THE_DOCTOR, FROM_ANOTHER, FROM_BOTH)
                        .map(it -> SituationWords.confirmation(it).text()))
                .containsExactly(
                        "Vérifié : le placer ici lui donnerait 2 demi-journées, sans rien coûter au plan ; la prochaine planification peut le retenir.",
                        "Vérifié : le placer ici lui donnerait une demi-journée ; le plan y perdrait un point.",
                        "Vérifié : le placer ici lui donnerait 2 demi-journées, mais lui en retirerait 3 ailleurs ; le plan y perdrait 1\u202F240 points.",
                        "Vérifié : le placer ici lui donnerait 2 demi-journées, mais en retirerait 2 à un autre médecin ; le plan y perdrait 30 points.",
                        "Vérifié : le placer ici lui donnerait 2 demi-journées, mais lui en retirerait 4 ailleurs et en retirerait 6 à 3 autres médecins ; le plan y perdrait 30 points.");
    }

    @Test
    void the_pages_know_every_form_of_these_sentences_and_no_other() {
        assertThat(SentenceForms.said(Stream.concat(
                        Stream.of(Reason.values()).map(it -> reason(it, 1)),
                        Stream.of(FREE, DEARER, FROM_THE_DOCTOR, FROM_ANOTHER, FROM_BOTH)
                                .map(SituationWords::confirmation))))
                .isEqualTo(SentenceForms.known("situation"));
    }

    private static Sentence reason(Reason reason, int holders) {
        Practitioner doctor = pair().practitioner();
        return SituationWords.reason(doctor, situation(reason, holders));
    }

    private static Situation situation(Reason reason, int holders) {
        return new Situation(reason, holders == 0 ? HalfDays.NONE : DAY, holders, Optional.empty());
    }
}
