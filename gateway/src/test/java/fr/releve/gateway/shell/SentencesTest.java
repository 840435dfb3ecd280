package fr.releve.gateway.shell;

import static fr.releve.gateway.language.Language.ENGLISH;
import static fr.releve.gateway.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "option|shorter-block|Accepter un médecin dès une demi-journée par semaine|Accept a doctor from one half-day a week",
                "option|shorter-block|Accepter un médecin dès 2 demi-journées par semaine|Accept a doctor from 2 half-days a week",
                "term|travel|Trajet d’environ 40 minutes.|A journey of about 40 minutes.",
                "term|travel|Trajet d’environ 95 minutes, une fois par semaine, avec hébergement sur place.|A journey of about 95 minutes, once a week, staying overnight.",
                "gate|student-period|Un remplacement dure 2 mois au plus.|A replacement may last for 2 months at most.",
                "gate|credential|La licence ou l’inscription à l’Ordre s’arrête le 1er décembre 2026, avant la mission.|The licence or registration ends on 1 December 2026, before the mission."
            })
    void english_says_what_the_french_sentence_says(String list, String code, String french, String english) {
        assertThat(Sentences.said(ENGLISH, list, code, french)).isEqualTo(english);
        assertThat(Sentences.said(FRENCH, list, code, french)).isEqualTo(french);
    }

    @Test
    void what_has_no_form_that_we_know_stays_french() {
        assertThat(Sentences.said(ENGLISH, "term", "travel", "Trajet en bac.")).isEqualTo("Trajet en bac.");
        assertThat(Sentences.said(ENGLISH, "term", "ferry", "Trajet en bac.")).isEqualTo("Trajet en bac.");
    }

    @Test
    void what_a_service_leaves_to_the_pages_is_said_by_its_code() {
        assertThat(Sentences.said(FRENCH, "term", "urgency", null)).isEqualTo("Le besoin est urgent.");
        assertThat(Sentences.said(FRENCH, "term", "travel", null)).isEqualTo("travel");
    }
}
