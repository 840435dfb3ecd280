package fr.releve.gateway.needs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadTest {

    private static final Place.Commune VILLAINES = commune("Villaines", 2_900, 48.34, -0.27);

    @Test
    void is_told_from_the_three_largest_towns_that_are_near_nearest_first() {
        var village = commune("Averton", 600, 48.35, -0.22);
        var alencon = commune("Alençon", 26_000, 48.43, 0.09);
        var mayenne = commune("Mayenne", 13_000, 48.30, -0.61);
        var laval = commune("Laval", 50_000, 48.07, -0.77);
        var nantes = commune("Nantes", 320_000, 47.22, -1.55);

        assertThat(Road.to(VILLAINES, List.of(VILLAINES, village, alencon, mayenne, laval, nantes)))
                .extracting(Road::town)
                .containsExactly("Mayenne", "Alençon", "Laval");
    }

    private static Place.Commune commune(String name, int population, double latitude, double longitude) {
        return new Place.Commune(name, name, "53", null, population, latitude, longitude);
    }
}
