package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
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
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

/** Time per answer of each kind of question. */
final class ExplainBench {

    private static final int ANSWERS = 300;

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
            measure(name, "what_if_more_time", index -> live.whatIf(moreTime(instance, arcs[index].doctor())));
        }
    }

    private static PlanEvent moreTime(Instance instance, int id) {
        Doctor doctor = instance.doctors().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow();
        Doctor freer = new Doctor(id, doctor.available(), 5, Math.min(20, doctor.monthCap() + 2), doctor.maxSites());
        return new PlanEvent.DoctorSet(
                freer,
                instance.arcs().stream().filter(arc -> arc.doctor() == id).toList(),
                instance.spouseOptions().stream()
                        .filter(option -> option.doctor() == id)
                        .toList());
    }

    private static void measure(String instance, String question, IntConsumer answer) {
        for (int warm = 0; warm < ANSWERS; warm++) {
            answer.accept(warm);
        }
        double[] micros = new double[ANSWERS];
        for (int index = 0; index < ANSWERS; index++) {
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
