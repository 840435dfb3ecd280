package fr.releve.matching.plan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.search.Planner;
import fr.releve.engine.search.SpouseExchanges;
import fr.releve.matching.Fixtures;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.Seeds;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.family.FamilyWishes;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.Placing;
import fr.releve.matching.proposal.Published;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the demo people: family situation never decides between doctors (Code du travail, L1132-1). */
class FamilyExchangesTest {

    private static final MatchingConfig CONFIG = Fixtures.config();
    /** Counted in steps alone, so that two plans of the same are the same. */
    private static final MatchingConfig UNHURRIED = Fixtures.config(
            Map.of("releve.matching.planner.full-plan", "P1D", "releve.matching.planner.full-plan-steps", "1000"));

    private static final Seeds SEEDS = new Seeds();
    private static final Landscape LANDSCAPE = SEEDS.landscape(CONFIG);
    private static final EngineWords WORDS =
            new EngineWords(LANDSCAPE.today(), CONFIG.planner().weeks(), CONFIG.weights());
    private static final Instance INSTANCE = WORDS.instance(LANDSCAPE);
    private static final List<Assignment> WITHOUT = Planner.plan(
                    INSTANCE, Settings.ofSteps(1, 3_000), Progress.Listener.NONE)
            .assignments();
    /** A good plan leaves nothing to exchange; one from which every third placing was taken does. */
    private static final List<Assignment> THINNED = IntStream.range(0, WITHOUT.size())
            .filter(it -> it % 3 != 0)
            .mapToObj(WITHOUT::get)
            .toList();

    private final FamilyExchanges exchanges = new FamilyExchanges(WORDS, SEEDS.wishes(), CONFIG.family());

    static List<List<Assignment>> plans() {
        return List.of(WITHOUT, THINNED);
    }

    private List<Assignment> with(List<Assignment> without) {
        return exchanges.after(INSTANCE, without, LANDSCAPE);
    }

    @Test
    void spouses_get_jobs_and_no_rule_is_broken() {
        var with = with(THINNED);
        var withSpouses = exchanges.withSpouses(INSTANCE, LANDSCAPE);
        long jobs = SpouseExchanges.of(withSpouses, THINNED).stream()
                .map(Assignment::lead)
                .filter(Objects::nonNull)
                .count();
        long moved = with.stream().filter(it -> !THINNED.contains(it)).count();
        System.out.printf("seeds: spouses with a job=%d, placings=%d, exchanged=%d%n", jobs, with.size(), moved);
        assertThat(jobs).isGreaterThan(10);
        assertThat(moved)
                .as("placings exchanged for a job: what the other tests hold is put to the test")
                .isPositive();
        assertThat(new PlanChecker(INSTANCE).check(with).violations()).isEmpty();
        assertThat(with).allMatch(it -> it.lead() == null);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_doctor_with_or_without_a_spouse_scores_less_than_without_family_data(List<Assignment> without) {
        Map<UUID, Long> before = scores(without);
        Map<UUID, Long> after = scores(with(without));
        assertThat(before).hasSizeGreaterThan(100);
        before.forEach((doctor, score) ->
                assertThat(after.getOrDefault(doctor, 0L)).as(doctor.toString()).isGreaterThanOrEqualTo(score));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_territory_is_covered_less_than_without_family_data(List<Assignment> without) {
        Map<String, Integer> before = cover(without);
        Map<String, Integer> after = cover(with(without));
        before.forEach((territory, halfDays) ->
                assertThat(after.getOrDefault(territory, 0)).as(territory).isGreaterThanOrEqualTo(halfDays));
    }

    @Test
    void the_next_plan_is_as_if_no_family_had_ever_counted() {
        var without = afterTwoNights(FamilyWishes.NONE);
        var withFamilies = afterTwoNights(SEEDS.wishes());

        Map<UUID, Long> before = scores(without);
        Map<UUID, Long> after = scores(withFamilies);
        before.forEach((doctor, score) ->
                assertThat(after.getOrDefault(doctor, 0L)).as(doctor.toString()).isGreaterThanOrEqualTo(score));
        Map<String, Integer> cover = cover(withFamilies);
        cover(without)
                .forEach((territory, halfDays) -> assertThat(cover.getOrDefault(territory, 0))
                        .as(territory)
                        .isGreaterThanOrEqualTo(halfDays));
    }

    /** What is published after the second of two full plans. */
    private static List<Assignment> afterTwoNights(FamilyWishes wishes) {
        var landscape = SEEDS.landscape(CONFIG);
        var first = new ReleveEngine(UNHURRIED, Seeds.CLOCK);
        first.planAll(landscape, wishes, Optional.empty())
                .placings()
                .forEach(it -> landscape.put(
                        Published.proposal(it.practitionerId(), it.vacancyId(), it.halfDays(), Seeds.CLOCK.instant())));
        landscape.refresh();
        var second = new ReleveEngine(UNHURRIED, Seeds.CLOCK).planAll(landscape, wishes, Optional.of(first.learned()));
        return WORDS.assignments(second.placings());
    }

    private static Map<UUID, Long> scores(List<Assignment> plan) {
        Map<UUID, Long> scores = new HashMap<>();
        for (Placing it : WORDS.placings(plan)) {
            var candidate =
                    LANDSCAPE.candidate(it.practitionerId(), it.vacancyId()).orElseThrow();
            scores.merge(it.practitionerId(), candidate.rate().points(it.halfDays()), Long::sum);
        }
        return scores;
    }

    private static Map<String, Integer> cover(List<Assignment> plan) {
        Map<String, Integer> cover = new HashMap<>();
        for (Placing it : WORDS.placings(plan)) {
            HalfDays halfDays = it.halfDays();
            cover.merge(LANDSCAPE.vacancy(it.vacancyId()).orElseThrow().territory(), halfDays.size(), Integer::sum);
        }
        return cover;
    }
}
