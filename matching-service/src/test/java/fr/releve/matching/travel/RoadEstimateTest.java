package fr.releve.matching.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoadEstimateTest {

    private record Journey(String name, Place from, Place to, int minutes) {}

    private static final Place NANTES = new Place(47.2184, -1.5536);
    private static final Place ANGERS = new Place(47.4784, -0.5632);
    private static final Place LE_MANS = new Place(48.0061, 0.1996);
    private static final Place LAVAL = new Place(48.0734, -0.7689);
    private static final Place BLOIS = new Place(47.5861, 1.3359);
    private static final Place LA_ROCHE = new Place(46.6705, -1.4260);

    /** Times by car as route planners round them, without traffic, from memory. */
    private static final List<Journey> KNOWN = List.of(
            new Journey("Nantes–Angers", NANTES, ANGERS, 68),
            new Journey("Le Mans–Laval", LE_MANS, LAVAL, 62),
            new Journey("Blois–Vendôme", BLOIS, new Place(47.7930, 1.0650), 38),
            new Journey("Angers–Cholet", ANGERS, new Place(47.0600, -0.8780), 52),
            new Journey("Nantes–La Roche-sur-Yon", NANTES, LA_ROCHE, 58),
            new Journey("Nantes–Saint-Nazaire", NANTES, new Place(47.2735, -2.2138), 53),
            new Journey("Le Mans–Sablé", LE_MANS, new Place(47.8400, -0.3340), 47),
            new Journey("Laval–Mayenne", LAVAL, new Place(48.3030, -0.6130), 33),
            new Journey("Blois–Romorantin", BLOIS, new Place(47.3560, 1.7440), 42),
            new Journey("La Roche-sur-Yon–Les Sables", LA_ROCHE, new Place(46.4967, -1.7850), 35),
            new Journey("Angers–Saumur", ANGERS, new Place(47.2600, -0.0770), 45),
            new Journey("Château-Gontier–Laval", new Place(47.8290, -0.7040), LAVAL, 32));

    private final TravelTimes estimate = new RoadEstimate();

    @Test
    void known_journeys_are_met_within_a_tenth_and_four_percent_in_the_mean() {
        double sum = 0;
        for (Journey it : KNOWN) {
            double error = Math.abs(estimate.minutes(it.from(), it.to()) / (double) it.minutes() - 1);
            assertThat(error).as(it.name()).isLessThan(0.10);
            sum += error;
        }
        assertThat(sum / KNOWN.size()).isLessThan(0.04);
    }

    @Test
    void at_home_there_is_no_road() {
        assertThat(estimate.minutes(LAVAL, LAVAL)).isZero();
    }

    @Test
    void there_is_as_far_as_back_and_further_takes_longer() {
        assertThat(estimate.minutes(NANTES, LAVAL)).isEqualTo(estimate.minutes(LAVAL, NANTES));
        assertThat(estimate.minutes(NANTES, BLOIS)).isGreaterThan(estimate.minutes(NANTES, ANGERS));
    }
}
