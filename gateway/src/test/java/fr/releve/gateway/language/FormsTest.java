package fr.releve.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    static Stream<String> keys() {
        return Wording.words(Language.FRENCH).stringPropertyNames().stream()
                .filter(it -> Forms.LISTS.contains(it.substring(0, it.indexOf('.'))));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_sentence_is_recognised_by_its_form_and_its_values_are_read_and_said_in_english(String key) {
        List<String> values = List.of("31", "1er décembre 2026")
                .subList(
                        0,
                        Math.toIntExact(
                                VALUE.matcher(Wording.find(key, Language.FRENCH).orElseThrow())
                                        .results()
                                        .count()));
        String french = Wording.filled(Language.FRENCH, key, values).orElseThrow();

        String[] names = key.split("\\.", 3);
        assertThat(Forms.of(names[0], names[1], french)).hasValue(new Forms.Said(key, values));
        assertThat(Wording.filled(Language.ENGLISH, key, values)).hasValueSatisfying(it -> {
            assertThat(values).allMatch(it::contains);
            assertThat(it).doesNotContain("{").isNotEqualTo(french);
        });
    }

    @Test
    void spaces_at_which_no_line_breaks_are_no_other_words() {
        assertThat(Forms.of("caution", "practice-days", """
                Avec cette mission, le médecin aura fait 80 jours de remplacement dans ce cabinet ; au-delà de 90, \
                l’installation concurrente est limitée."""))
                .hasValue(new Forms.Said("caution.practice-days", List.of("80", "90")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Trajet d’environ quarante minutes.", "Trajet d’environ 40 minutes, deux fois par semaine.", ""})
    void a_sentence_of_another_form_is_not_guessed(String sentence) {
        assertThat(Forms.of("term", "travel", sentence)).isEmpty();
    }
}
