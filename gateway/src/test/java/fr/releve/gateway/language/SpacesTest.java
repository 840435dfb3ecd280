package fr.releve.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacesTest {

    @Test
    void a_line_does_not_break_before_a_sign_that_belongs_to_the_word() {
        assertThat(Spaces.kept("la moitié ; 0 % pour le moins servi ! Pourquoi ?"))
                .isEqualTo("la moitié\u202F; 0\u202F% pour le moins servi\u202F! Pourquoi\u202F?");
        assertThat(Spaces.kept("Déposez « CSV » : c’est tout"))
                .isEqualTo("Déposez «\u00A0CSV\u00A0»\u00A0: c’est tout");
    }

    @Test
    void nothing_else_is_changed() {
        assertThat(Spaces.kept("08:30, a;b? (12 h) – 3 mois")).isEqualTo("08:30, a;b? (12 h) – 3 mois");
    }

    @Test
    void all_words_have_them() {
        for (Language language : Language.values()) {
            assertThat(Wording.words(language).values())
                    .allSatisfy(it -> assertThat(Spaces.kept(it.toString())).isEqualTo(it));
        }
    }
}
