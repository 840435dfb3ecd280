package fr.releve.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.problem.ProblemKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d+");

    /** Forms of what the matching tells people, with how many values each has; its own tests hold that it tells these and no others. */
    private static final Path SENTENCES = Path.of("../contracts/src/test/resources/sentences.properties");

    @Test
    void says_everything_in_both_languages() {
        assertThat(keys(Language.FRENCH)).isEqualTo(keys(Language.ENGLISH));
        assertThat(Wording.words(Language.FRENCH).values())
                .noneMatch(it -> it.toString().isBlank());
        assertThat(Wording.words(Language.ENGLISH).values())
                .noneMatch(it -> it.toString().isBlank());
    }

    @Test
    void puts_the_same_values_into_both_languages() {
        assertThat(keys(Language.FRENCH))
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(values(it, Language.ENGLISH)).as(it).isEqualTo(values(it, Language.FRENCH)));
    }

    private static Set<String> values(String key, Language language) {
        return VALUE.matcher(Wording.find(key, language).orElseThrow())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void says_of_each_kind_of_problem_what_happened_and_what_to_do(Language language) {
        Set<String> slugs =
                Arrays.stream(ProblemKind.values()).map(ProblemKind::slug).collect(Collectors.toSet());

        assertThat(slugs(language, "problem-title.")).isEqualTo(slugs);
        assertThat(slugs(language, "problem.")).isEqualTo(slugs);
    }

    /** What shuts a gate later ends a proposal, and the journal tells why. */
    @ParameterizedTest
    @EnumSource
    void says_of_each_gate_that_it_ended_a_proposal(Language language) {
        Set<String> gates = slugs(language, "gate.").stream()
                .map(it -> it.replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());

        assertThat(gates).isNotEmpty();
        assertThat(slugs(language, "because."))
                .containsAll(gates)
                .contains("practitioner-gone", "vacancy-gone", "half-day-taken");
    }

    private static Set<String> slugs(Language language, String list) {
        return Wording.words(language).stringPropertyNames().stream()
                .filter(it -> it.startsWith(list))
                .map(it -> it.substring(list.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Language language) {
        return Wording.words(language).stringPropertyNames();
    }

    @ParameterizedTest
    @EnumSource
    void has_words_for_every_sentence_of_the_matching_and_for_no_other(Language language) throws IOException {
        Properties sentences = sentences();
        Set<String> lists =
                sentences.stringPropertyNames().stream().map(WordingTest::list).collect(Collectors.toSet());
        assertThat(keys(language).stream().filter(it -> lists.contains(list(it))))
                .containsExactlyInAnyOrderElementsOf(sentences.stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void has_room_for_each_value_of_a_sentence_and_for_no_other(Language language) throws IOException {
        assertThat(sentences())
                .isNotEmpty()
                .allSatisfy((form, count) -> assertThat(values(form.toString(), language))
                        .as(form.toString())
                        .isEqualTo(IntStream.range(0, Integer.parseInt(count.toString()))
                                .mapToObj(it -> "{" + it)
                                .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @EnumSource
    void says_to_the_doctor_with_the_same_values_what_stands_in_their_way(Language language) {
        assertThat(keys(language).stream().filter(it -> list(it).equals("yours")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(values(it, language))
                        .as(it)
                        .isEqualTo(values(it.replace("yours.", "gate."), language)));
    }

    private static String list(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Properties sentences() throws IOException {
        Properties forms = new Properties();
        try (Reader text = Files.newBufferedReader(SENTENCES)) {
            forms.load(text);
        }
        return forms;
    }
}
