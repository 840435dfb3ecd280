package fr.releve.matching.plan.mapping;

import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.LiveSettings;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.PlanMemory;
import fr.releve.matching.plan.question.PlanReader;
import fr.releve.matching.term.Terms;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Opens what is published, at the prices of the last full plan, in the engine. */
@Singleton
class EngineReader implements PlanReader {

    /** Exchanges tried for each question: the same as after each event. */
    private static final int STEPS = 20;

    private final MatchingConfig config;
    private final Terms terms;
    private final String version;

    EngineReader(MatchingConfig config, Terms terms) {
        this.config = config;
        this.terms = terms;
        this.version = EngineVersion.of(config.weights());
    }

    @Override
    public EnginePlan read(Landscape landscape, Optional<PlanMemory> memory) {
        int weeks = config.planner().weeks();
        var known = memory.filter(it -> it.engineVersion().equals(version)).map(it -> EngineMemory.of(it.learned()));
        var words = known.map(it -> EngineWords.of(it, landscape.today(), weeks, config.weights()))
                .orElseGet(() -> new EngineWords(landscape.today(), weeks, config.weights()));
        var prices = known.map(words::prices).orElse(Prices.NONE);
        var instance = words.instance(landscape);
        var plan = new Plan(instance.stability().published(), 0, 0, prices, 0);
        var settings = new LiveSettings(
                config.planner().seed(), STEPS, config.weights().stability());
        return new EnginePlan(words, landscape, new LivePlan(instance, plan, settings), terms);
    }
}
