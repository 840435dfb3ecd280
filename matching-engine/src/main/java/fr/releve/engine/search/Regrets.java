package fr.releve.engine.search;

import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws the doctors with whom a step begins: mostly those whose column falls short of their best one at the prices. By
 * complementary slackness the gap to the bound is the sum of these regrets and of what is left unfilled; half of the
 * doctors have none, and steps around them are seldom worth their time.
 */
public final class Regrets {

    /** Share of an even draw in the weights. */
    private static final double EVEN = 0.3;

    private final BestColumn oracle;
    private List<DoctorNode> doctors = List.of();
    private double[] upTo = {};

    public Regrets(BestColumn oracle) {
        this.oracle = oracle;
    }

    /** Weighs these doctors as they stand in the current plan. */
    public void weigh(List<DoctorNode> its) {
        doctors = its;
        upTo = new double[its.size()];
        double sum = 0;
        for (int index = 0; index < upTo.length; index++) {
            sum += its.get(index).regret(oracle);
            upTo[index] = sum;
        }
        double even = Prices.SCALE / 100.0 + EVEN * sum / Math.max(1, upTo.length);
        for (int index = 0; index < upTo.length; index++) {
            upTo[index] += (index + 1) * even;
        }
    }

    /** One of the doctors weighed, who are not none. */
    public DoctorNode draw(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return doctors.get(Math.min(at < 0 ? -at - 1 : at, upTo.length - 1));
    }
}
