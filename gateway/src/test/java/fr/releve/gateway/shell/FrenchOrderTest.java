package fr.releve.gateway.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchOrderTest {

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(FrenchOrder.OF_NAMES).toList();
    }

    @Test
    void puts_accented_letters_among_their_own() {
        assertThat(sorted("Évron", "Laval", "Ernée", "Zèbre", "Œuf", "Ollon", "Change"))
                .containsExactly("Change", "Ernée", "Évron", "Laval", "Œuf", "Ollon", "Zèbre");
    }

    @Test
    void ends_a_word_before_it_goes_on() {
        assertThat(sorted("Lemans", "Laval", "La Croix", "Le Mans", "L’Huisserie"))
                .containsExactly("L’Huisserie", "La Croix", "Laval", "Le Mans", "Lemans");
        assertThat(sorted("Sainte-Anne", "Saint-Denis", "Saint Aubin"))
                .containsExactly("Saint Aubin", "Saint-Denis", "Sainte-Anne");
    }

    @Test
    void tells_accents_and_capitals_apart_last() {
        assertThat(sorted("côte", "Cote", "cote", "cotes")).containsExactly("cote", "Cote", "côte", "cotes");
    }
}
