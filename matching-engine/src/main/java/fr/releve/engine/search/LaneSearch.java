package fr.releve.engine.search;

import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Annealed large-neighbourhood search on one lane: begins each step with a doctor who falls short, ejects or shuffles
 * around them, and keeps the change if it pays or the temperature allows it.
 */
final class LaneSearch {

    /** One step in so many shuffles; the others eject, where there is something to eject for. */
    private static final int ONE_IN_SHUFFLED = 8;

    private static final int STEPS_BETWEEN_LOOKS = 256;
    /** The regrets are looked at anew after a step for each of this share of the doctors. */
    private static final int PARTS_BETWEEN_WEIGHINGS = 4;

    private final Exchange exchange;
    private final Moves moves;
    private final Regrets regrets;
    private final BooleanSupplier goOn;

    private int lane;
    private SplittableRandom random = new SplittableRandom(0);

    LaneSearch(Network network, BooleanSupplier goOn) {
        BestColumn oracle = new BestColumn(network.horizon());
        this.exchange = new Exchange(oracle);
        this.moves = new Moves(oracle, exchange, Moves.WIDE, doctor -> doctor.lane == lane);
        this.regrets = new Regrets(oracle);
        this.goOn = goOn;
    }

    /**
     * Takes these many steps among the doctors of the lane, fewer when told to stop; temperature in hundredths.
     *
     * @return how many it took; all of them where there is nobody to move
     */
    int run(List<DoctorNode> doctors, int itsLane, long seed, int steps, double temperature) {
        lane = itsLane;
        random = new SplittableRandom(seed);
        moves.drawFrom(random);
        int betweenWeighings = Math.max(64, doctors.size() / PARTS_BETWEEN_WEIGHINGS);
        for (int step = 0; step < steps && !doctors.isEmpty(); step++) {
            if (step % STEPS_BETWEEN_LOOKS == 0 && !goOn.getAsBoolean()) {
                return step;
            }
            if (step % betweenWeighings == 0) {
                regrets.weigh(doctors);
            }
            step(temperature);
        }
        return steps;
    }

    private void step(double temperature) {
        DoctorNode doctor = regrets.draw(random);
        if (random.nextInt(ONE_IN_SHUFFLED) == 0 || !moves.eject(doctor)) {
            moves.shuffle(doctor);
        }
        long change = exchange.change();
        if (change < 0 && change <= temperature * StrictMath.log(random.nextDouble())) {
            exchange.undo();
        }
    }
}
