package fr.releve.benchmarks;

import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.LiveSettings;
import fr.releve.engine.live.PlanChange;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Time of a re-plan after each kind of event, doctors moved, and the quality after many events: beside a full plan that may move
 * everybody for nothing, and beside one that pays for everybody it moves what the live plan pays.
 */
final class ReplanBench {

    private ReplanBench() {}

    static void run(Options options) {
        for (Path directory : options.directories("reg", "large")) {
            Instance instance = NeutralFiles.read(directory);
            Plan plan = Planner.plan(
                    instance,
                    Settings.ofTime(options.number("seed", 1), Duration.ofSeconds(options.number("seconds", 10))),
                    Progress.Listener.NONE);
            measureKinds(directory, instance, plan, options);
            measureQuality(directory, instance, plan, options);
        }
    }

    /** Each kind alone, on an instance that is as at first before each: what comes before and after is not timed. */
    private static void measureKinds(Path directory, Instance instance, Plan plan, Options options) {
        int count = options.number("events", 100);
        for (Trials.Kind kind : Trials.Kind.values()) {
            Trials trials = new Trials(instance, options.number("seed", 1));
            LivePlan live = new LivePlan(instance, plan, settings(options));
            double[] millis = new double[count];
            long moved = 0;
            int most = 0;
            for (int event = -count; event < count; event++) {
                Trials.Trial trial = trials.next(kind, live);
                trial.before().forEach(live::apply);
                long start = System.nanoTime();
                PlanChange change = live.apply(trial.event());
                double took = (System.nanoTime() - start) / 1e6;
                trial.after().forEach(live::apply);
                if (event >= 0) {
                    millis[event] = took;
                    moved += change.othersMoved();
                    most = Math.max(most, change.othersMoved());
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "bench replan instance=%s event=%s %s others_moved_mean=%.2f others_moved_most=%d%n",
                    directory.getFileName(),
                    kind.name().toLowerCase(Locale.ROOT),
                    new Percentiles(millis).format("ms"),
                    (double) moved / count,
                    most);
        }
    }

    private static LiveSettings settings(Options options) {
        return new LiveSettings(
                options.number("seed", 1), Product.STEPS_AN_EVENT, options.number("price", Product.PRICE_OF_MOVE));
    }

    private static void measureQuality(Path directory, Instance instance, Plan plan, Options options) {
        Events events = new Events(instance, options.number("seed", 1));
        LivePlan live = new LivePlan(instance, plan, settings(options));
        List<Events.Kind> kinds = List.of(Events.Kind.values());
        int count = options.number("events", 100);
        double[] millis = new double[count];
        long moved = 0;
        int most = 0;
        for (int event = 0; event < count; event++) {
            live.apply(events.next(kinds.get(event % kinds.size()), live));
            long start = System.nanoTime();
            PlanChange change = live.improve(
                    options.number("improve", Product.STEPS_TO_SETTLE), options.number("price", Product.PRICE_OF_MOVE));
            millis[event] = (System.nanoTime() - start) / 1e6;
            moved += change.othersMoved();
            most = Math.max(most, change.othersMoved());
        }
        Plan local = live.plan();
        PlanChecker.Verdict verdict = new PlanChecker(live.instance()).check(local.assignments());
        FullPlans full = FullPlans.of(live.instance(), local, options);
        System.out.printf(
                Locale.ROOT,
                "bench replan instance=%s after_events=%d improvement %s moved_mean=%.2f moved_most=%d local=%d"
                        + " full_10s=%d behind=%.3f%% full_10s_moves=%d paying_10s=%d paying_moves=%d behind_paying=%.3f%%"
                        + " violations=%d%n",
                directory.getFileName(),
                count,
                new Percentiles(millis).format("ms"),
                (double) moved / count,
                most,
                local.objective(),
                full.free(),
                full.behindFree(local),
                full.freeMoves(),
                full.paying(),
                full.payingMoves(),
                full.behindPaying(local),
                verdict.violations().size());
    }
}
