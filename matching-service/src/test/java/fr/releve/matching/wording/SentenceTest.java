package fr.releve.matching.wording;

import static fr.releve.matching.Fixtures.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void its_values_are_those_that_stand_in_its_text() {
        assertThat(Sentence.of("ends", "S’arrête le {0}, dans {1} jours.", TUESDAY, 1_234))
                .isEqualTo(new Sentence(
                        "ends",
                        List.of("2026-12-01", "1234"),
                        "S’arrête le 1er décembre 2026, dans 1\u202F234 jours."));
    }

    @Test
    void without_values_it_is_as_written() {
        assertThat(Sentence.of("closed", "Le besoin est clos."))
                .isEqualTo(new Sentence("closed", List.of(), "Le besoin est clos."));
    }
}
