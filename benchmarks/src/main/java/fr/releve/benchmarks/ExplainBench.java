package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.live.Explanations;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.PlanEvent;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Time per answer of each kind of question, of a live plan whose bound was reckoned, as matching-service does after every change: from then on
 * it knows what each doctor's best plan at the prices is worth. Each kind has a live plan of its own, and what is measured is asked about
 * doctors whom neither the warm-up nor another question met.
 */
final class ExplainBench {

    /** Measured at most, after as many that are not. */
    private static final int ANSWERS = 300;
    /** Of all pairs at once, which takes longer. */
    private static final int LOOKS = 20;

    private final String name;
    private final Instance instance;
    private final Plan plan;
    private final long seed;

    private ExplainBench(String name, Instance instance, Plan plan, long seed) {
        this.name = name;
        this.instance = instance;
        this.plan = plan;
        this.seed = seed;
    }

    static void run(Options options) {
        for (Path directory : options.directories("reg", "large")) {
            Instance instance = NeutralFiles.read(directory);
            Plan plan = Planner.plan(
                    instance,
                    Settings.ofTime(options.number("seed", 1), Duration.ofSeconds(options.number("seconds", 10))),
                    Progress.Listener.NONE);
            new ExplainBench(directory.getFileName().toString(), instance, plan, options.number("seed", 1)).run();
        }
    }

    private void run() {
        List<Arc> arcs = FreshPairs.notInPlan(instance, plan.assignments(), seed);
        List<Assignment> placed = FreshPairs.inPlan(plan.assignments(), seed);
        explain("why_this", placed, asked -> it -> asked.whyThis(it.doctor(), it.vacancy()));
        explain("why_not_by_prices", arcs, asked -> it -> asked.whyNot(it.doctor(), it.vacancy()));
        explain("why_not_confirmed", arcs, asked -> it -> asked.force(it.doctor(), it.vacancy()));
        explain("candidates", arcs, asked -> it -> asked.candidates(it.vacancy()));
        WhatIfs whatIfs = new WhatIfs(instance);
        ask("what_if_more_time", arcs, arc -> whatIfs.moreTime(arc.doctor()));
        ask("what_if_slots_opened", arcs, arc -> whatIfs.everySlot(arc.vacancy()));
        ask("what_if_lead_added", arcs, arc -> whatIfs.leadNear(arc.vacancy()));
        explain("blocking_pairs", Collections.nCopies(2 * LOOKS, plan), asked -> it -> asked.blockingPairs());
    }

    private <T> void explain(String question, List<T> about, Function<Explanations, Consumer<T>> asking) {
        measure(question, about, asking.apply(live().explanations()));
    }

    /** The questions are put into words before the clock starts. */
    private void ask(String question, List<Arc> arcs, Function<Arc, PlanEvent> inWords) {
        LivePlan live = live();
        measure(question, arcs.stream().map(inWords).toList(), live::whatIf);
    }

    private LivePlan live() {
        LivePlan live = new LivePlan(instance, plan, Product.live(seed));
        live.plan();
        return live;
    }

    /** Asks about all, and times the second half. */
    private <T> void measure(String question, List<T> about, Consumer<T> answer) {
        int answers = Math.min(ANSWERS, about.size() / 2);
        about.subList(0, answers).forEach(answer);
        double[] micros = new double[answers];
        for (int index = 0; index < answers; index++) {
            T it = about.get(answers + index);
            long start = System.nanoTime();
            answer.accept(it);
            micros[index] = (System.nanoTime() - start) / 1e3;
        }
        System.out.printf(
                Locale.ROOT,
                "bench explain instance=%s question=%s answers=%d %s%n",
                name,
                question,
                answers,
                new Percentiles(micros).format("us"));
    }
}
