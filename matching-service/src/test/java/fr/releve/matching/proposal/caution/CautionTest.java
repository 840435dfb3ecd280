package fr.releve.matching.proposal.caution;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures.PairBuilder;
import fr.releve.matching.SentenceForms;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CautionTest {

    private static final LocalDate NEXT_TUESDAY = TUESDAY.plusWeeks(1);

    @Test
    void says_nothing_of_papers_that_last_as_long_as_the_doctor_is_wanted() {
        assertThat(cautions(pair().common(DAY).valid(TUESDAY))).isEmpty();
        assertThat(cautions(pair().wanted(DAY.or(day(NEXT_TUESDAY)))
                        .availability(DAY)
                        .valid(TUESDAY)))
                .isEmpty();
    }

    @Test
    void says_how_many_half_days_are_left_out_because_a_paper_ends() {
        var both = DAY.or(day(NEXT_TUESDAY));

        assertThat(cautions(pair().common(both).entitledUntil(NEXT_TUESDAY).insuredUntil(TUESDAY)))
                .containsExactly(
                        new Caution(
                                "insurance",
                                TUESDAY,
                                "insurance.many",
                                List.of("2026-12-01", "2"),
                                "L’assurance responsabilité civile s’arrête le 1er décembre 2026 : 2 demi-journées communes, plus tard, ne sont pas proposées."));
    }

    @Test
    void names_the_licence_of_a_student() {
        var both = DAY.or(day(NEXT_TUESDAY));

        assertThat(cautions(pair().student().common(both).entitledUntil(TUESDAY).insuredUntil(NEXT_TUESDAY)))
                .singleElement()
                .extracting(Caution::text)
                .asString()
                .startsWith("La licence de remplacement s’arrête le 1er décembre 2026");
    }

    @Test
    void says_that_a_paper_no_longer_reaches_the_end() {
        assertThat(cautions(
                        pair().common(DAY).entitledUntil(TUESDAY.minusDays(1)).insuredUntil(TUESDAY)))
                .singleElement()
                .extracting(Caution::text)
                .asString()
                .endsWith(", avant la fin de la mission.");
    }

    @Test
    void warns_of_the_days_at_a_practice_before_the_limit_is_reached() {
        assertThat(Caution.ofPracticeDays(74, 75, 90)).isEmpty();
        assertThat(Caution.ofPracticeDays(75, 75, 90))
                .hasValueSatisfying(it -> assertThat(it.text()).contains("75 jours", "au-delà de 90"));
    }

    @Test
    void the_pages_know_every_form_of_these_sentences_and_no_other() {
        var one = DAY.or(HalfDays.of(day(NEXT_TUESDAY).first()));
        var two = DAY.or(day(NEXT_TUESDAY));
        var papers = Stream.of(
                        pair().common(DAY).valid(TUESDAY.minusDays(1)),
                        pair().common(one).valid(TUESDAY),
                        pair().common(two).valid(TUESDAY),
                        pair().student().common(DAY).valid(TUESDAY.minusDays(1)),
                        pair().student().common(one).valid(TUESDAY),
                        pair().student().common(two).valid(TUESDAY))
                .flatMap(it -> cautions(it).stream());

        assertThat(SentenceForms.said(Stream.concat(papers, Caution.ofPracticeDays(80, 75, 90).stream())
                        .map(it -> new Sentence(it.form(), it.values(), it.text()))))
                .isEqualTo(SentenceForms.known("caution"));
    }

    private static List<Caution> cautions(PairBuilder pair) {
        return Caution.ofPapers(pair.practitioner(), pair.vacancy(), DAY);
    }
}
