package fr.releve.profile.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchNameTest {

    @Test
    void drops_accents_case_and_punctuation() {
        assertThat(SearchName.of("L'Île-d'Yeu")).isEqualTo("l ile d yeu");
        assertThat(SearchName.of("Cœur  de Sologne")).isEqualTo("coeur de sologne");
    }

    @Test
    void reads_st_as_saint() {
        assertThat(SearchName.of("St Gildas")).isEqualTo(SearchName.of("Saint-Gildas"));
        assertThat(SearchName.of("Ste-Suzanne")).isEqualTo("sainte suzanne");
        assertThat(SearchName.of("Estival")).isEqualTo("estival");
    }
}
