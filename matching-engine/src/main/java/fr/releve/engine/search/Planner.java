package fr.releve.engine.search;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Proof;
import fr.releve.engine.Settings;
import fr.releve.engine.bound.Branching;
import fr.releve.engine.bound.DualAscent;
import fr.releve.engine.network.Lanes;
import fr.releve.engine.network.Network;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans: prices and a bound first, a plan built at these prices, then annealed search until a limit of the
 * settings is reached.
 */
public final class Planner {

    private static final int FIRST_EPOCHS = 25;
    private static final int EPOCHS = 1500;
    private static final double SHARE_OF_ASCENT = 0.25;
    /** Where the time is short for the least epochs, the ascent ends here whatever it has reached, so that a search is left. */
    private static final double MOST_OF_ASCENT = 0.6;

    private static final int STEPS_A_ROUND_AND_DOCTOR = 4;
    private static final int LEAST_STEPS_A_ROUND = 1_000;
    /** Of a budget of steps, however small, so that it cools. */
    private static final int LEAST_ROUNDS = 40;

    private static final int QUESTIONS_A_ROUND = 12;

    private static final int COOLINGS = 4;
    private static final long STEPS_WORTH_REHEATING = 100_000;
    /** Temperatures in hundredths, times the network's unit. */
    private static final double HOT = 160.0 * Prices.SCALE;

    private static final double COLD = 4.0 * Prices.SCALE;

    private final Instance instance;
    private final Network network;
    private final Lanes lanes;
    private final Settings settings;
    private final Progress.Listener listener;
    private final Deadline deadline;
    private final SplittableRandom seeds;
    private final DualAscent ascent;
    private final boolean small;

    /** The listener is asked on this one alone. */
    private final Thread thread = Thread.currentThread();

    private volatile boolean stopped;
    private long bound = Long.MAX_VALUE;
    private Prices prices = Prices.NONE;
    private @Nullable Branching branching;
    private long steps;
    private long bestStanding = Long.MIN_VALUE;
    private long bestObjective;
    private List<Assignment> best = List.of();

    private Planner(Instance instance, Settings settings, Progress.Listener listener) {
        this.deadline = new Deadline(settings.timeLimit());
        this.instance = instance;
        this.network = new Network(instance);
        this.lanes = new Lanes(network);
        this.small = Branching.pays(network);
        this.settings = settings;
        this.listener = listener;
        this.seeds = new SplittableRandom(settings.seed());
        this.ascent = new DualAscent(network, lanes, settings.threads(), seeds.nextLong());
    }

    /** Plans from nothing. */
    public static Plan plan(Instance instance, Settings settings, Progress.Listener listener) {
        Planner planner = new Planner(instance, settings, listener);
        planner.start();
        return planner.improve();
    }

    /**
     * Goes on from a plan and its prices, of this instance or of one a little different; what no longer fits is left
     * out.
     */
    public static Plan resume(Instance instance, Plan plan, Settings settings, Progress.Listener listener) {
        Planner planner = new Planner(instance, settings, listener);
        planner.goOnFrom(plan);
        return planner.improve();
    }

    /** Rough prices and a first plan, soon; then good prices, and the plan swept at these. */
    private void start() {
        double before = deadline.used();
        keepPrices(ascent.run(
                FIRST_EPOCHS, () -> shareUsed(before, SHARE_OF_ASCENT), () -> deadline.used() < SHARE_OF_ASCENT));
        double each = (deadline.used() - before) / FIRST_EPOCHS;
        construct();
        if (goOn()) {
            double from = deadline.used();
            double until = Math.max(SHARE_OF_ASCENT, from + FIRST_EPOCHS * each);
            keepPrices(ascent.run(
                    epochsWithin(SHARE_OF_ASCENT - from, each),
                    () -> shareUsed(from, until),
                    () -> deadline.used() < MOST_OF_ASCENT && goOn()));
        }
        if (goOn()) {
            construct();
        }
    }

    /** Of the time from one moment to another, both as shares of the limit; 0 without one. */
    private double shareUsed(double from, double until) {
        return (deadline.used() - from) / Math.max(until - from, 1e-12);
    }

    /** As many epochs as the time allows; an ascent cut short proves much less than a shorter one run to its end. */
    private static int epochsWithin(double share, double each) {
        return (int) Math.clamp(share / Math.max(each, 1e-12), FIRST_EPOCHS, EPOCHS);
    }

    private void construct() {
        new Construction(network).sweep(seeds.nextLong(), this::goOn);
        keepBest(network);
    }

    private void goOnFrom(Plan plan) {
        lanes.cut(seeds.nextLong());
        network.price(plan.prices());
        network.place(plan.assignments());
        steps = plan.steps();
        keepPrices(ascent.bound());
        keepBest(network);
    }

    private Plan improve() {
        Rounds rounds = lanes.wide()
                ? new LaneRounds(network, lanes, settings.threads(), seeds.nextLong(), this::goOn)
                : new ChainRounds(instance, network, settings.threads(), seeds.nextLong(), this::goOn);
        int usual = Math.max(
                LEAST_STEPS_A_ROUND,
                STEPS_A_ROUND_AND_DOCTOR * instance.doctors().size());
        double from = Math.min(deadline.used(), 0.99);
        boolean nobodyToMove = network.doctors().stream().allMatch(doctor -> doctor.arcs.isEmpty());
        int round = Math.clamp(settings.maxSteps() / LEAST_ROUNDS, 1, usual);
        long taken = 0;
        while (!nobodyToMove && taken < settings.maxSteps() && goOn()) {
            double done = Math.max((deadline.used() - from) / (1 - from), (double) taken / settings.maxSteps());
            double temperature = network.unit() * HOT * StrictMath.pow(COLD / HOT, cooled(Math.min(1, done)));
            long its = rounds.run((int) Math.min(round, settings.maxSteps() - taken), temperature);
            taken += its;
            steps += its;
            keepBest(rounds.network());
            branch((int) Math.ceilDiv(QUESTIONS_A_ROUND * its, usual));
        }
        Branching asked = branching;
        return new Plan(
                best, bestObjective, bound, prices, steps, asked == null ? new Proof.AtPrices(prices) : asked.proof());
    }

    /**
     * How far a cooling has come when this share of the search is done, from 0 to 1. A small network is cooled four times
     * unless the budget says that steps are few: one cooling may miss its best plan.
     */
    private double cooled(double done) {
        if (!small || settings.maxSteps() < STEPS_WORTH_REHEATING || done >= 1) {
            return done;
        }
        return COOLINGS * done - Math.floor(COOLINGS * done);
    }

    /** Asks on for a tighter bound; only where the network is small. */
    private void branch(int questions) {
        if (!small || !goOn()) {
            return;
        }
        if (branching == null) {
            branching = new Branching(instance, prices, settings.threads(), seeds.nextLong(), this::goOn);
        }
        branching.ask(questions, bestObjective, this::goOn);
        bound = Math.min(bound, branching.bound());
    }

    /** Whether no limit is reached and nobody has ended the planning; asked every few milliseconds, on both threads. */
    private boolean goOn() {
        Progress progress = new Progress(steps, bestObjective, bound);
        boolean hasPlan = bestStanding > Long.MIN_VALUE;
        if (hasPlan && !stopped && Thread.currentThread().equals(thread)) {
            stopped = !listener.goOn(progress);
        }
        return !stopped && deadline.used() < 1 && (!hasPlan || progress.gap() > settings.gapTarget());
    }

    /** Keeps the prices in the nodes if they prove more than those before; otherwise puts those back. */
    private void keepPrices(long proven) {
        if (proven < bound) {
            bound = proven;
            prices = network.prices();
        } else if (proven > bound) {
            network.price(prices);
        }
    }

    /** Keeps the plan if it is better, what was published being worth its price. */
    private void keepBest(Network its) {
        long objective = its.objective();
        long standing = (objective + its.kept()) / Prices.SCALE;
        if (standing > bestStanding) {
            bestStanding = standing;
            bestObjective = objective / Prices.SCALE;
            best = its.assignments();
        }
    }
}
