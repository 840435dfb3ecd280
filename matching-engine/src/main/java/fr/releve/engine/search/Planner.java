package fr.releve.engine.search;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.bound.DualAscent;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans: prices and a bound first, a plan built at these prices, then annealed search until a limit of the
 * settings is reached.
 */
public final class Planner {

    private static final int EPOCHS = 300;
    private static final double SHARE_OF_ASCENT = 0.2;
    private static final int STEPS_A_ROUND = 2_000;
    private static final double HOT = 30.0 * Prices.SCALE;
    private static final double COLD = 1.0 * Prices.SCALE;

    private final Network network;
    private final Settings settings;
    private final Progress.Listener listener;
    private final Deadline deadline;
    private final SplittableRandom seeds;

    private long bound;
    private long steps;
    private long bestObjective;
    private List<Assignment> best = List.of();

    private Planner(Instance instance, Settings settings, Progress.Listener listener) {
        this.network = new Network(instance);
        this.settings = settings;
        this.listener = listener;
        this.deadline = new Deadline(settings.timeLimit());
        this.seeds = new SplittableRandom(settings.seed());
    }

    /** Plans from nothing. */
    public static Plan plan(Instance instance, Settings settings, Progress.Listener listener) {
        return new Planner(instance, settings, listener).run(null);
    }

    /**
     * Goes on from a plan and its prices, of this instance or of one a little different; what no longer fits is left
     * out.
     */
    public static Plan resume(Instance instance, Plan plan, Settings settings, Progress.Listener listener) {
        return new Planner(instance, settings, listener).run(plan);
    }

    private Plan run(@Nullable Plan before) {
        DualAscent ascent = new DualAscent(network, seeds.nextLong());
        if (before == null) {
            bound = ascent.run(EPOCHS, () -> deadline.used() < SHARE_OF_ASCENT);
            new Construction(network).sweep(seeds.nextLong());
        } else {
            network.price(before.prices());
            network.place(before.assignments());
            bound = ascent.bound();
            steps = before.steps();
        }
        keepBest();
        anneal();
        network.place(best);
        return new Plan(best, bestObjective, bound, network.prices(), steps);
    }

    private void anneal() {
        List<DoctorNode> doctors = new ArrayList<>(network.doctors());
        doctors.removeIf(doctor -> doctor.arcs.isEmpty());
        LaneSearch search = new LaneSearch(network, doctors, 0, seeds.nextLong());
        long taken = 0;
        while (goOn(taken)) {
            int round = (int) Math.min(STEPS_A_ROUND, settings.maxSteps() - taken);
            double done = Math.max(deadline.used(), (double) taken / settings.maxSteps());
            double temperature = HOT * Math.pow(COLD / HOT, Math.min(1, done));
            search.run(round, temperature, temperature);
            taken += round;
            steps += round;
            keepBest();
        }
    }

    private boolean goOn(long taken) {
        Progress progress = new Progress(steps, bestObjective, bound);
        return listener.goOn(progress)
                && taken < settings.maxSteps()
                && deadline.used() < 1
                && progress.gap() > settings.gapTarget();
    }

    private void keepBest() {
        long objective = network.objective() / Prices.SCALE;
        if (objective > bestObjective || best.isEmpty()) {
            bestObjective = objective;
            best = network.assignments();
        }
    }
}
