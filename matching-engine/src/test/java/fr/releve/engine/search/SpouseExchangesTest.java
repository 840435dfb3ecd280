package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
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
