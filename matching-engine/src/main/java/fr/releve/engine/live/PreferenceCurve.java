package fr.releve.engine.live;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.search.Planner;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What cover costs the doctors and what their wishes cost in cover: the same instance planned with what doctors wish weighing less or more, each plan then looked at with the weights as they are.
 *
 * <p>A plan that covers most leaves pairs who would both rather be together; the goal is public, so they are told and not forbidden
 * (Kamada and Kojima on regional caps).
 */
public final class PreferenceCurve {

    private static final int AS_IT_IS = 100;

    private PreferenceCurve() {}

    /**
     * One plan of the curve.
     *
     * @param weight what doctors' wishes weighed, in percent of what the instance says
     * @param covered slots placed
     * @param ownWorth the doctors' own scores together, value less trips and setup as the instance says, in points
     * @param blockingPairs pairs who would both rather be together
     */
    public record Point(int weight, long covered, long ownWorth, int blockingPairs) {}

    /**
     * A point for each weight, in their order, where no more is known of wishes than what trips and new places cost.
     *
     * @param weights percent, at least 0
     * @throws fr.releve.engine.InvalidInstance if a weight is below 0 or makes a cost exceed {@link Arc#MOST_ONCE}
     */
    public static List<Point> of(Instance instance, List<Integer> weights, Settings settings) {
        return of(instance, weights, weight -> costs(instance, weight), settings);
    }

    /**
     * A point for each weight, in their order; each is planned afresh.
     *
     * @param weighed the instance's arcs with wishes at so many percent; at 100 they are as the instance says
     */
    public static List<Point> of(
            Instance instance, List<Integer> weights, IntFunction<List<Arc>> weighed, Settings settings) {
        return weights.stream()
                .map(weight -> point(instance, weight, weighed.apply(weight), settings))
                .toList();
    }

    private static Point point(Instance instance, int weight, List<Arc> weighed, Settings settings) {
        Plan plan = Planner.plan(with(instance, weighed), settings, Progress.Listener.NONE);
        LivePlan live = new LivePlan(instance, plan, LiveSettings.DEFAULT);
        long covered = 0;
        for (Assignment it : live.assignments()) {
            covered += it.slots().count();
        }
        return new Point(
                weight,
                covered,
                ownWorth(instance, live),
                live.explanations().blockingPairs().size());
    }

    private static List<Arc> costs(Instance instance, int weight) {
        return instance.arcs().stream()
                .map(it -> new Arc(
                        it.doctor(),
                        it.vacancy(),
                        it.feasible(),
                        it.valuePerSlot(),
                        Math.toIntExact((long) it.tripCostPerWeek() * weight / AS_IT_IS),
                        Math.toIntExact((long) it.setupCost() * weight / AS_IT_IS)))
                .toList();
    }

    private static Instance with(Instance instance, List<Arc> arcs) {
        return new Instance(
                instance.horizon(),
                instance.doctors(),
                instance.vacancies(),
                instance.territories(),
                arcs,
                instance.leads(),
                instance.spouseOptions(),
                instance.pins(),
                instance.stability());
    }

    private static long ownWorth(Instance instance, LivePlan live) {
        Network network = new Network(instance);
        network.place(live.assignments());
        long sum = 0;
        for (DoctorNode doctor : network.doctors()) {
            Column column = doctor.column();
            sum += column == null ? 0 : column.ownWorth();
        }
        return sum / Prices.SCALE;
    }
}
