package fr.releve.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.problem.ProblemKind;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d+");

    /** The matching says this in French itself, with more than we say in English. */
    private static final Set<String> ENGLISH_ONLY = Set.of("situation");

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
        return Wording.words(language).stringPropertyNames().stream()
                .filter(it -> !ENGLISH_ONLY.contains(it.substring(0, it.indexOf('.'))))
                .collect(Collectors.toSet());
    }
}
