package fr.releve.matching.plan.question;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures.PairBuilder;
import fr.releve.matching.SentenceForms;
import fr.releve.matching.calendar.HalfDays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SingleChangesTest {

    @Test
    void what_is_so_already_is_no_change() {
        assertThat(changes(pair().minimumBlock(1)))
                .extracting(SingleChanges.Named::code)
                .doesNotContain("open-tuesday", "whole-days", "shorter-block", "open-sunday");
    }

    @Test
    void a_shorter_block_is_one_half_day_shorter() {
        assertThat(changes(pair().minimumBlock(2)))
                .extracting(it -> it.label().text())
                .contains("Accepter un médecin dès une demi-journée par semaine");
        assertThat(changes(pair().minimumBlock(3)))
                .extracting(it -> it.label().text())
                .contains("Accepter un médecin dès 2 demi-journées par semaine");
    }

    @Test
    void the_pages_know_every_form_of_these_sentences_and_no_other() {
        assertThat(SentenceForms.said(Stream.of(
                                pair().minimumBlock(2),
                                pair().minimumBlock(3).wanted(HalfDays.of(DAY.first())),
                                pair().wanted(day(TUESDAY.plusDays(1))))
                        .flatMap(it -> changes(it).stream())
                        .map(SingleChanges.Named::label)))
                .isEqualTo(SentenceForms.known("option"));
    }

    private static List<SingleChanges.Named> changes(PairBuilder pair) {
        return SingleChanges.of(pair.vacancy(), TODAY);
    }
}
