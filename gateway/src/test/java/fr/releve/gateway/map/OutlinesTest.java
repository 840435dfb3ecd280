package fr.releve.gateway.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.releve.gateway.neighbours.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    private static final long SEED = 20_261_122;
    private static final String WEST = "200000001";
    private static final String EAST = "200000002";

    @Test
    void no_territory_has_an_outline_before_communes_are_known() {
        assertThat(Outlines.of(List.of())).isEmpty();
    }

    @Test
    void a_commune_of_no_territory_is_in_no_outline() {
        assertThat(Outlines.of(List.of(commune(1, 48.0, -0.5, null)))).isEmpty();
    }

    @Test
    void two_neighbours_meet_half_way() {
        var outlines = Outlines.of(List.of(commune(1, 48.0, -0.55, WEST), commune(2, 48.0, -0.45, EAST)));

        assertThat(eastern(outlines.get(WEST))).isCloseTo(-0.5, within(0.001));
        assertThat(western(outlines.get(EAST))).isCloseTo(-0.5, within(0.001));
    }

    @Test
    void every_commune_lies_in_its_own_territory_and_in_no_other() {
        Random random = new Random(SEED);
        List<Place.Commune> communes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double longitude = -1 + 1.5 * random.nextDouble();
            communes.add(commune(i, 47.5 + random.nextDouble(), longitude, longitude < -0.3 ? WEST : EAST));
        }

        var outlines = Outlines.of(communes);

        assertThat(communes).as("seed %d", SEED).allSatisfy(it -> {
            assertThat(lies(it, outlines.get(WEST))).isEqualTo(WEST.equals(it.territory()));
            assertThat(lies(it, outlines.get(EAST))).isEqualTo(EAST.equals(it.territory()));
        });
        assertThat(outlines.values())
                .allSatisfy(rings -> assertThat(rings)
                        .allSatisfy(ring -> assertThat(ring.getFirst()).isEqualTo(ring.getLast())));
    }

    @Test
    void two_communes_on_one_spot_count_once() {
        assertThat(Outlines.of(List.of(commune(1, 48.0, -0.5, WEST), commune(2, 48.0, -0.5, WEST))))
                .containsOnlyKeys(WEST);
    }

    /** By the number of times that a line to the east crosses the rings. */
    private static boolean lies(Place.Commune it, @Nullable List<List<double[]>> rings) {
        int crossings = 0;
        for (List<double[]> ring : rings == null ? List.<List<double[]>>of() : rings) {
            for (int i = 1; i < ring.size(); i++) {
                double[] from = ring.get(i - 1);
                double[] to = ring.get(i);
                if (from[1] > it.latitude() != to[1] > it.latitude()) {
                    double part = (it.latitude() - from[1]) / (to[1] - from[1]);
                    crossings += from[0] + part * (to[0] - from[0]) > it.longitude() ? 1 : 0;
                }
            }
        }
        return crossings % 2 == 1;
    }

    private static double eastern(@Nullable List<List<double[]>> rings) {
        return points(rings).stream().mapToDouble(it -> it[0]).max().orElseThrow();
    }

    private static double western(@Nullable List<List<double[]>> rings) {
        return points(rings).stream().mapToDouble(it -> it[0]).min().orElseThrow();
    }

    private static List<double[]> points(@Nullable List<List<double[]>> rings) {
        return rings == null ? List.of() : rings.stream().flatMap(List::stream).toList();
    }

    private static Place.Commune commune(int number, double latitude, double longitude, @Nullable String territory) {
        return new Place.Commune(
                String.valueOf(53_000 + number), "Commune " + number, "53", territory, 1_000, latitude, longitude);
    }
}
