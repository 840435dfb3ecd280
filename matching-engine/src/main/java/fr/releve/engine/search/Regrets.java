package fr.releve.engine.search;

import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Prospect;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws the doctors with whom a step begins: mostly those whose column falls short of their best one at the prices. By
 * complementary slackness the gap to the bound is the sum of these regrets and of what is left unfilled; half of the
 * doctors have none, and steps around them are seldom worth their time.
 */
final class Regrets {

    /** Share of an even draw in the weights. */
    private static final double EVEN = 0.3;

    private final BestColumn oracle;
    private List<DoctorNode> doctors = List.of();
    private double[] upTo = {};

    Regrets(BestColumn oracle) {
        this.oracle = oracle;
    }

    /** Weighs these doctors as they stand in the current plan. */
    void weigh(List<DoctorNode> its) {
        doctors = its;
        upTo = new double[its.size()];
        double sum = 0;
        for (int index = 0; index < upTo.length; index++) {
            sum += regret(its.get(index));
            upTo[index] = sum;
        }
        double even = Prices.SCALE / 100.0 + EVEN * sum / Math.max(1, upTo.length);
        for (int index = 0; index < upTo.length; index++) {
            upTo[index] += (index + 1) * even;
        }
    }

    private int regret(DoctorNode doctor) {
        if (doctor.bestAtPrices < 0) {
            doctor.bestAtPrices = oracle.find(doctor, Prospect.PRICED);
        }
        return Math.max(0, doctor.regret());
    }

    /** One of the doctors weighed, who are not none. */
    DoctorNode draw(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return doctors.get(Math.min(at < 0 ? -at - 1 : at, upTo.length - 1));
    }
}
