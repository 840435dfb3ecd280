package fr.releve.engine.bound;

import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Lanes;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Finds prices that prove a tight bound, like an auction: each doctor in turn takes the best column at the prices of the
 * moment and raises the price of what it uses; at the end of an epoch every price falls by what its supply is worth. The
 * step shrinks geometrically; averaging the prices proved no more on the neutral instances. A further run begins with a
 * smaller step, lest it undo what the one before has found.
 */
public final class DualAscent {

    /** Steps in hundredths, times the network's unit. */
    private static final double FIRST_STEP = 40.0 * Prices.SCALE;

    private static final double FIRST_STEP_AGAIN = 16.0 * Prices.SCALE;
    private static final double LEAST_LAST_STEP = 0.02 * Prices.SCALE;
    /** Few epochs end with a larger step: this over their number. */
    private static final double LAST_STEP_OF_ONE_EPOCH = 10.0 * Prices.SCALE;

    private static final int DOCTORS_BETWEEN_LOOKS = 256;

    private final Network network;
    private final Lanes lanes;
    private final int threads;
    private final List<BestColumn> oracles;
    private final Market market;
    private final SplittableRandom seeds;
    private double firstStep = FIRST_STEP;

    /** Works on the prices in the nodes of the network. */
    public DualAscent(Network network, Lanes lanes, int threads, long seed) {
        this.network = network;
        this.lanes = lanes;
        this.threads = threads;
        oracles = List.of(new BestColumn(network.horizon()), new BestColumn(network.horizon()));
        market = new Market(network);
        seeds = new SplittableRandom(seed);
    }

    /**
     * Runs these epochs, fewer when told to stop, leaves the prices in the nodes and returns the bound they prove, in points.
     *
     * @param timeUsed share of the time for these epochs that is used; the step shrinks with it where epochs take longer than was thought
     * @param goOn asked after every few doctors, on both threads
     */
    public long run(int epochs, DoubleSupplier timeUsed, BooleanSupplier goOn) {
        double last = Math.max(LEAST_LAST_STEP, LAST_STEP_OF_ONE_EPOCH / Math.max(1, epochs));
        lanes.cut(seeds.nextLong());
        for (int epoch = 0; epoch < epochs && goOn.getAsBoolean(); epoch++) {
            double done = Math.clamp(Math.max(epoch / Math.max(1.0, epochs - 1), timeUsed.getAsDouble()), 0, 1);
            double step = network.unit() * firstStep * StrictMath.pow(last / firstStep, done);
            epoch(Math.max(1, (int) step), goOn);
        }
        firstStep = FIRST_STEP_AGAIN;
        return bound();
    }

    private void epoch(int step, BooleanSupplier goOn) {
        Random first = new Random(seeds.nextLong());
        Random second = new Random(seeds.nextLong());
        Lanes.run(
                threads,
                List.of(
                        () -> auction(lanes.lane(0), 0, first, step, goOn),
                        () -> auction(lanes.lane(1), 1, second, step, goOn)));
        auction(lanes.aside(), 0, first, step, goOn);
        market.lower(step);
    }

    private void auction(List<DoctorNode> doctors, int oracle, Random random, int step, BooleanSupplier goOn) {
        Collections.shuffle(doctors, random);
        int asked = 0;
        for (DoctorNode doctor : doctors) {
            if (++asked % DOCTORS_BETWEEN_LOOKS == 0 && !goOn.getAsBoolean()) {
                return;
            }
            oracles.get(oracle).find(doctor, Prospect.PRICED);
            Column column = oracles.get(oracle).column();
            if (column != null) {
                market.raise(column, step);
            }
        }
    }

    /** The bound that the prices in the nodes prove, in points. */
    public long bound() {
        long[] sums = new long[Lanes.COUNT];
        Lanes.run(threads, List.of(() -> sums[0] = worth(lanes.lane(0), 0), () -> sums[1] = worth(lanes.lane(1), 1)));
        return Certificate.points(Certificate.ofShared(network) + sums[0] + sums[1] + worth(lanes.aside(), 0));
    }

    private long worth(List<DoctorNode> doctors, int oracle) {
        long sum = 0;
        for (DoctorNode doctor : doctors) {
            sum += doctor.priceAgain(oracles.get(oracle));
        }
        return sum;
    }
}
