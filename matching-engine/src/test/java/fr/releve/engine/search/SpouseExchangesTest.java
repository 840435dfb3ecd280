package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.neutral.NeutralFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpouseExchangesTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));
    private static final Plan WITHOUT =
            Planner.plan(TINY.withoutSpouses(), Settings.ofSteps(1, 4_000), Progress.Listener.NONE);

    private final List<Assignment> with = SpouseExchanges.of(TINY, WITHOUT.assignments());

    @Test
    void gives_spouses_jobs_without_breaking_a_rule() {
        assertThat(with.stream().map(Assignment::lead).filter(Objects::nonNull)).hasSizeGreaterThan(2);
        assertThat(new PlanChecker(TINY).check(with).violations()).isEmpty();
    }

    @Test
    void lowers_no_doctors_own_score() {
        Map<Integer, Integer> before = ownScores(WITHOUT.assignments());
        Map<Integer, Integer> after = ownScores(with);

        before.forEach((doctor, score) -> assertThat(after.get(doctor)).isGreaterThanOrEqualTo(score));
    }

    @Test
    void lowers_no_territorys_cover() {
        Map<Integer, Integer> before = cover(WITHOUT.assignments());
        Map<Integer, Integer> after = cover(with);

        before.forEach((territory, slots) -> assertThat(after.get(territory)).isGreaterThanOrEqualTo(slots));
    }

    /** Two doctors, each at a place of their own in a territory of its own; the job for the first one's spouse is at the other's. */
    private static Instance twoPlaces(int worthOfTheOtherPlaces, Slots openToTheSecondThere) {
        var builder = Instance.on(Horizon.ofEqualMonths(1, 4, 2, 1)).addLead(7);
        for (int id = 0; id < 2; id++) {
            builder.add(new Territory(id, 0, 0, 0, 0));
            builder.add(new Vacancy(id, ALL, 1, 1, id, List.of()));
            builder.add(new Doctor(id, ALL, 4, 4, 1));
            builder.add(new Arc(id, id, ALL, 100, 0, 0));
        }
        return builder.add(new Arc(0, 1, ALL, worthOfTheOtherPlaces, 0, 0))
                .add(new Arc(1, 0, openToTheSecondThere, worthOfTheOtherPlaces, 0, 0))
                .add(new SpouseOption(0, 1, 7, 50, 4))
                .build();
    }

    private static final Slots ALL = Slots.range(0, 3);
    private static final List<Assignment> EACH_AT_THEIR_OWN =
            List.of(new Assignment(0, 0, ALL), new Assignment(1, 1, ALL));

    @Test
    void two_doctors_change_places_for_a_job_where_nobody_loses() {
        assertThat(SpouseExchanges.of(twoPlaces(100, ALL), EACH_AT_THEIR_OWN))
                .containsExactlyInAnyOrder(new Assignment(0, 1, ALL, 7), new Assignment(1, 0, ALL));
    }

    @Test
    void nobody_changes_places_where_a_doctor_would_lose_one_point_a_half_day() {
        assertThat(SpouseExchanges.of(twoPlaces(99, ALL), EACH_AT_THEIR_OWN))
                .containsExactlyInAnyOrderElementsOf(EACH_AT_THEIR_OWN);
    }

    @Test
    void nobody_changes_places_where_both_would_gain_and_one_territory_lose_a_half_day() {
        assertThat(SpouseExchanges.of(twoPlaces(200, Slots.range(0, 2)), EACH_AT_THEIR_OWN))
                .containsExactlyInAnyOrderElementsOf(EACH_AT_THEIR_OWN);
    }

    @Test
    void a_job_goes_to_the_couple_to_whom_it_is_worth_most() {
        var instance = Instance.on(Horizon.ofEqualMonths(1, 4, 2, 1))
                .addLead(7)
                .add(new Territory(0, 0, 0, 0, 0))
                .add(new Vacancy(0, ALL, 2, 1, 0, List.of()))
                .add(new Doctor(0, ALL, 4, 4, 1))
                .add(new Doctor(1, ALL, 4, 4, 1))
                .add(new Arc(0, 0, ALL, 100, 0, 0))
                .add(new Arc(1, 0, ALL, 100, 0, 0))
                .add(new SpouseOption(0, 0, 7, 49, 1))
                .add(new SpouseOption(1, 0, 7, 50, 1))
                .build();
        var both = List.of(new Assignment(0, 0, ALL), new Assignment(1, 0, ALL));

        assertThat(SpouseExchanges.of(instance, both))
                .containsExactlyInAnyOrder(new Assignment(0, 0, ALL), new Assignment(1, 0, ALL, 7));
    }

    private static Map<Integer, Integer> ownScores(List<Assignment> plan) {
        Map<Integer, Integer> scores = new HashMap<>();
        for (Assignment it : plan) {
            Arc arc = TINY.arcs().stream()
                    .filter(known -> known.doctor() == it.doctor() && known.vacancy() == it.vacancy())
                    .findFirst()
                    .orElseThrow();
            int weeks =
                    (int) it.slots().stream().map(slot -> slot / 5).distinct().count();
            int score = it.slots().count() * arc.valuePerSlot() - weeks * arc.tripCostPerWeek() - arc.setupCost();
            scores.merge(it.doctor(), score, Integer::sum);
        }
        return scores;
    }

    private static Map<Integer, Integer> cover(List<Assignment> plan) {
        Map<Integer, Integer> cover = new HashMap<>();
        for (Assignment it : plan) {
            Vacancy vacancy = TINY.vacancies().get(it.vacancy());
            cover.merge(vacancy.territory(), it.slots().count(), Integer::sum);
        }
        return cover;
    }
}
