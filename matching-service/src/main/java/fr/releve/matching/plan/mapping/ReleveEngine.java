package fr.releve.matching.plan.mapping;

import fr.releve.engine.Plan;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.search.Planner;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.PlanningEngine;
import fr.releve.matching.plan.Solution;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The matching engine behind the planner's interface. */
@Singleton
class ReleveEngine implements PlanningEngine {

    private static final Duration AGAIN = Duration.ofMillis(40);

    private final MatchingConfig config;
    private final String version;
    private @Nullable EngineWords words;
    private @Nullable Plan last;

    ReleveEngine(MatchingConfig config) {
        this.config = config;
        this.version = EngineVersion.of(config.weights());
    }

    @Override
    public Solution planAll(Landscape landscape) {
        var fresh = new EngineWords(landscape.today(), config.planner().weeks(), config.weights());
        words = fresh;
        var instance = fresh.instance(landscape);
        last = Planner.plan(instance, settings(config.planner().fullPlan()), Progress.Listener.NONE);
        return solution(fresh, last);
    }

    @Override
    public Solution planAgain(Landscape landscape) {
        var before = last;
        var known = words;
        if (before == null || known == null || !known.fit(landscape.today())) {
            return planAll(landscape);
        }
        last = Planner.resume(known.instance(landscape), before, settings(AGAIN), Progress.Listener.NONE);
        return solution(known, last);
    }

    @Override
    public String version() {
        return version;
    }

    private Settings settings(Duration time) {
        return Settings.ofTime(config.planner().seed(), time).withThreads(1);
    }

    private static Solution solution(EngineWords words, Plan plan) {
        return new Solution(words.placings(plan.assignments()), plan.objective(), plan.bound());
    }
}
