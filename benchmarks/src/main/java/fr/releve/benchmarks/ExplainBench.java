package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.live.Explanations;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.LiveSettings;
import fr.releve.engine.live.PlanEvent;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Time per answer of each kind of question. */
final class ExplainBench {

    private static final int ANSWERS = 300;
    /** Of all pairs at once, which takes longer. */
    private static final int LOOKS = 20;

    private ExplainBench() {}

    static void run(Options options) {
        for (Path directory : options.directories()) {
            Instance instance = NeutralFiles.read(directory);
            Plan plan = Planner.plan(
                    instance,
                    Settings.ofTime(options.number("seed", 1), Duration.ofSeconds(options.number("seconds", 10))),
                    Progress.Listener.NONE);
            LivePlan live = new LivePlan(instance, plan, LiveSettings.DEFAULT);
            Explanations explanations = live.explanations();
            Arc[] arcs = new Random(options.number("seed", 1))
                    .ints(ANSWERS, 0, instance.arcs().size())
                    .mapToObj(instance.arcs()::get)
                    .toArray(Arc[]::new);
            String name = directory.getFileName().toString();
            measure(name, "why_this", index -> {
                Assignment it =
                        plan.assignments().get(index % plan.assignments().size());
                explanations.whyThis(it.doctor(), it.vacancy());
            });
            measure(
                    name,
                    "why_not_by_prices",
                    index -> explanations.whyNot(arcs[index].doctor(), arcs[index].vacancy()));
            measure(
                    name,
                    "why_not_confirmed",
                    index -> explanations.force(arcs[index].doctor(), arcs[index].vacancy()));
            measure(name, "candidates", index -> explanations.candidates(arcs[index].vacancy()));
            WhatIfs whatIfs = new WhatIfs(instance);
            ask(name, "what_if_more_time", live, arcs, arc -> whatIfs.moreTime(arc.doctor()));
            ask(name, "what_if_slots_opened", live, arcs, arc -> whatIfs.everySlot(arc.vacancy()));
            ask(name, "what_if_lead_added", live, arcs, arc -> whatIfs.leadNear(arc.vacancy()));
            measure(name, "blocking_pairs", LOOKS, index -> explanations.blockingPairs());
        }
    }

    /** The questions are put into words before the clock starts. */
    private static void ask(String name, String question, LivePlan live, Arc[] arcs, Function<Arc, PlanEvent> inWords) {
        List<PlanEvent> events = Arrays.stream(arcs).map(inWords).toList();
        measure(name, question, index -> live.whatIf(events.get(index)));
    }

    private static void measure(String instance, String question, IntConsumer answer) {
        measure(instance, question, ANSWERS, answer);
    }

    private static void measure(String instance, String question, int answers, IntConsumer answer) {
        for (int warm = 0; warm < answers; warm++) {
            answer.accept(warm);
        }
        double[] micros = new double[answers];
        for (int index = 0; index < answers; index++) {
            long start = System.nanoTime();
            answer.accept(index);
            micros[index] = (System.nanoTime() - start) / 1e3;
        }
        System.out.printf(
                Locale.ROOT,
                "bench explain instance=%s question=%s %s%n",
                instance,
                question,
                new Percentiles(micros).format("us"));
    }
}
