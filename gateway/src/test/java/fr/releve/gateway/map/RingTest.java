package fr.releve.gateway.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.releve.gateway.neighbours.Place;
import fr.releve.kit.place.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RingTest {

    private static final long SEED = 20_261_127;
    private static final int MINUTES = 45;
    private static final Place.Commune HOME = commune("53130", "Laval", 48.0734, -0.7689);

    @Test
    void runs_between_the_communes_within_and_those_beyond() {
        Random random = new Random(SEED);
        List<Place.Commune> communes = new ArrayList<>(List.of(HOME));
        for (int i = 0; i < 500; i++) {
            communes.add(commune(
                    "9%04d".formatted(i), "C" + i, 47.3 + 1.5 * random.nextDouble(), -2 + 2.5 * random.nextDouble()));
        }
        Projection to = Ring.view(HOME, MINUTES);
        Ring ring = Ring.of(HOME, MINUTES, communes, communes, Set.of());

        assertThat(communes).as("seed %d", SEED).allSatisfy(it -> {
            double away = Math.hypot(to.x(it.longitude()) - ring.x(), to.y(it.latitude()) - ring.y());
            if (away < 0.97 * ring.radius()) {
                assertThat(HOME.minutesTo(it)).isLessThanOrEqualTo(MINUTES);
            }
            if (away > 1.03 * ring.radius()) {
                assertThat(HOME.minutesTo(it)).isGreaterThan(MINUTES);
            }
        });
    }

    @Test
    void is_as_large_in_every_direction_as_one_comes() {
        Place.Commune north = commune("53147", "Mayenne", 48.0734 + Journey.reach(MINUTES) / 111.2, -0.7689);
        List<Place.Commune> communes = List.of(HOME, north);
        Ring ring = Ring.of(HOME, MINUTES, communes, communes, Set.of());

        double drawn = Ring.view(HOME, MINUTES).y(north.latitude());
        assertThat(ring.y() - drawn).isCloseTo(ring.radius(), within(0.01));
    }

    @Test
    void is_seen_whole_from_one_minute_to_four_hours() {
        for (int minutes : List.of(1, 45, 240)) {
            Ring ring = Ring.of(HOME, minutes, List.of(HOME), List.of(HOME), Set.of());
            assertThat(ring.radius()).isLessThan(Math.min(ring.x(), ring.width() - ring.x()));
            assertThat(ring.radius()).isLessThan(Math.min(ring.y(), ring.height() - ring.y()));
        }
    }

    @Test
    void names_the_own_commune_however_small() {
        Place.Commune hamlet = new Place.Commune("53001", "Ahuillé", "53", null, 12, 48.02, -0.87);
        List<Place.Commune> communes = new ArrayList<>(List.of(hamlet));
        for (int i = 0; i < 20; i++) {
            communes.add(commune("9%04d".formatted(i), "Ville " + i, 47.5 + 0.1 * i, -1.5 + 0.1 * i));
        }

        assertThat(Ring.of(hamlet, MINUTES, communes, List.of(), Set.of()).towns())
                .first()
                .extracting(NeedsMap.Town::name)
                .isEqualTo("Ahuillé");
    }

    @Test
    void marks_only_communes_within_that_have_needs() {
        Place.Commune near = commune("53147", "Mayenne", 48.3030, -0.6130);
        Ring ring = Ring.of(HOME, MINUTES, List.of(HOME, near), List.of(HOME), Set.of("53130", "53147"));

        assertThat(ring.needing()).isEqualTo(ring.within()).isNotEqualTo(ring.dots());
    }

    private static Place.Commune commune(String insee, String name, double latitude, double longitude) {
        return new Place.Commune(insee, name, insee.substring(0, 2), null, 1_000, latitude, longitude);
    }
}
