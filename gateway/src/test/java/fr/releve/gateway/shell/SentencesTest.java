package fr.releve.gateway.shell;

import static fr.releve.gateway.language.Language.ENGLISH;
import static fr.releve.gateway.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private record Told(String form, List<String> values, String text) implements Sentence {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "option|shorter-block.one|''|Accepter un médecin dès une demi-journée par semaine|Accept a doctor from one half-day a week",
                "option|shorter-block|2|Accepter un médecin dès 2 demi-journées par semaine|Accept a doctor from 2 half-days a week",
                "term|travel|40|Trajet d’environ 40 minutes.|A journey of about 40 minutes.",
                "term|travel.weekly|95|Trajet d’environ 95 minutes, une fois par semaine, avec hébergement sur place.|A journey of about 95 minutes, once a week, staying overnight.",
                "gate|student-period.locum|2|Un remplacement dure 2 mois au plus.|A replacement may last for 2 months at most.",
                "gate|credential|2026-12-01|La licence ou l’inscription à l’Ordre s’arrête le 1er décembre 2026, avant la mission.|The licence or registration ends on 1 December 2026, before the mission.",
                "caution|insurance.many|2027-03-03 12|L’assurance responsabilité civile s’arrête le 3 mars 2027\u00A0: 12 demi-journées communes, plus tard, ne sont pas proposées.|The liability insurance ends on 3 March 2027: 12 later half-days that the two share are not proposed.",
                "situation|LIMITS|1 4|Vos limites (une demi-journée par semaine, 4 par mois) et vos engagements ne laissent aucune semaine possible.|Your limits (one half-day a week, 4 a month) and what you have promised leave no week.",
                "situation|HELD|2 1|Toutes les demi-journées communes (2) sont déjà prévues avec un autre médecin.|All the half-days you share (2) are already planned with one other doctor.",
                "situation|HELD|2 3|Toutes les demi-journées communes (2) sont déjà prévues avec 3 autres médecins.|All the half-days you share (2) are already planned with 3 other doctors.",
                "situation|confirmed.both|1 4 6 3 1240|Vérifié\u00A0: vous placer ici vous donnerait une demi-journée, mais vous en retirerait 4 ailleurs et en retirerait 6 à 3 autres médecins\u202F; le plan y perdrait 1\u202F240 points.|Checked: placing you here would give you one half-day, but take 4 from you elsewhere and 6 from 3 other doctors; the plan would lose 1,240 points."
            })
    void says_in_both_languages_what_form_and_values_say(
            String list, String form, String values, String french, String english) {
        var told = new Told(form, values.isEmpty() ? List.of() : List.of(values.split(" ")), "Autrement.");
        assertThat(Sentences.said(FRENCH, list, told)).isEqualTo(french);
        assertThat(Sentences.said(ENGLISH, list, told)).isEqualTo(english);
    }

    @Test
    void what_has_a_form_that_we_do_not_know_stays_french() {
        var told = new Told("ferry", List.of("40"), "Trajet en bac : 40 minutes.");
        assertThat(Sentences.said(FRENCH, "term", told)).isEqualTo("Trajet en bac\u00A0: 40 minutes.");
        assertThat(Sentences.said(ENGLISH, "term", told)).isEqualTo("Trajet en bac\u00A0: 40 minutes.");
    }

    @Test
    void what_was_stored_before_its_values_were_kept_stays_french_if_its_words_need_them() {
        var told = new Told("travel", List.of(), "Trajet d’environ 40 minutes.");
        assertThat(Sentences.said(ENGLISH, "term", told)).isEqualTo("Trajet d’environ 40 minutes.");
        assertThat(Sentences.said(ENGLISH, "term", new Told("urgency", List.of(), "Le besoin est urgent.")))
                .isEqualTo("The need is urgent.");
    }
}
