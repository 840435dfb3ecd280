package fr.releve.profile.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"fr,FR", "en,EN", "'EN-gb,fr;q=0.8',EN", "' fr-FR, en;q=0.5',FR", "en;q=1,EN"})
    void the_first_that_is_asked_for_counts(String accepted, Language language) {
        assertThat(Language.of(accepted)).isEqualTo(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"de,en;q=0.8", "enm", "frr", "*"})
    void what_is_none_of_ours_says_nothing(@Nullable String accepted) {
        assertThat(Language.of(accepted)).isNull();
    }
}
