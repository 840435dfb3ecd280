package fr.releve.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Settings;
import fr.releve.engine.Stability;
import fr.releve.engine.search.Planner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What full planning in ten seconds would make of the instance that a live plan has followed events to.
 *
 * @param free points of a plan made afresh, which may move everybody for nothing
 * @param freeMoves doctors who had days and have others in it
 * @param paying points of the best of that plan, some that go on from the live plan and the live plan itself, less the price of each
 *     doctor moved
 * @param payingMoves doctors moved by the plan that this is said of
 */
record FullPlans(long free, int freeMoves, long paying, int payingMoves) {

    private static final Duration TIME = Duration.ofSeconds(10);

    /** The search pays by slot, not by doctor: it is asked with these multiples of the price, and the best plan counts. */
    private static final List<Integer> RELUCTANCES = List.of(1, 4, 16);

    static FullPlans of(Instance instance, Plan local, Options options) {
        int price = options.number("price", Product.PRICE_OF_MOVE);
        Settings settings = Settings.ofTime(options.number("seed", 1), TIME);
        Plan afresh = Planner.plan(instance, settings, progress -> true);
        Plan paying = net(afresh, local, price) > local.objective() ? afresh : local;
        for (int reluctance : RELUCTANCES) {
            Plan goingOn =
                    Planner.resume(keeping(instance, local, reluctance * price), local, settings, progress -> true);
            paying = net(goingOn, local, price) > net(paying, local, price) ? goingOn : paying;
        }
        return new FullPlans(afresh.objective(), moved(local, afresh), net(paying, local, price), moved(local, paying));
    }

    private static long net(Plan plan, Plan local, int price) {
        return plan.objective() - (long) price * moved(local, plan);
    }

    /** Percent that the live plan falls short of the plan made afresh. */
    double behindFree(Plan local) {
        return 100.0 * (free - local.objective()) / free;
    }

    /** Percent that the live plan falls short of a full plan that pays for what it moves. */
    double behindPaying(Plan local) {
        return 100.0 * (paying - local.objective()) / paying;
    }

    /** The same instance where leaving a doctor alone is worth the price, spread over the slots that they have. */
    private static Instance keeping(Instance instance, Plan local, int price) {
        long slots =
                local.assignments().stream().mapToLong(it -> it.slots().count()).sum();
        long doctors = byDoctor(local).size();
        Stability stability = new Stability(local.assignments(), Math.toIntExact(price * doctors / Math.max(1, slots)));
        return new Instance(
                instance.horizon(),
                instance.doctors(),
                instance.vacancies(),
                instance.territories(),
                instance.arcs(),
                instance.leads(),
                instance.spouseOptions(),
                instance.pins(),
                stability);
    }

    private static int moved(Plan from, Plan to) {
        Map<Integer, Set<Assignment>> then = byDoctor(to);
        return Math.toIntExact(byDoctor(from).entrySet().stream()
                .filter(it -> !it.getValue().equals(then.getOrDefault(it.getKey(), Set.of())))
                .count());
    }

    private static Map<Integer, Set<Assignment>> byDoctor(Plan plan) {
        List<Assignment> all = plan.assignments();
        return all.stream().collect(groupingBy(Assignment::doctor, toSet()));
    }
}
