package fr.releve.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTest {

    /** The matching says these in French itself. */
    private static final Set<String> ENGLISH_ONLY = Set.of("term", "gate", "option", "situation", "caution");

    @Test
    void says_everything_in_both_languages() {
        assertThat(keys(Language.FRENCH)).isEqualTo(keys(Language.ENGLISH));
        assertThat(Wording.words(Language.FRENCH).values())
                .noneMatch(it -> it.toString().isBlank());
        assertThat(Wording.words(Language.ENGLISH).values())
                .noneMatch(it -> it.toString().isBlank());
    }

    private static Set<String> keys(Language language) {
        return Wording.words(language).stringPropertyNames().stream()
                .filter(it -> !ENGLISH_ONLY.contains(it.substring(0, it.indexOf('.'))))
                .collect(Collectors.toSet());
    }
}
