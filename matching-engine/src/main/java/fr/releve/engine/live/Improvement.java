package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.search.Exchange;
import fr.releve.engine.search.Moves;
import fr.releve.engine.search.Regrets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Betters a live plan when no event waits: the moves of the full search around what events disturbed, cooled like it, the
 * best standing kept. Every doctor who had days and ends with others must pay a price.
 */
final class Improvement {

    private static final int ONE_IN_SHUFFLED = 4;
    private static final int STEPS_BETWEEN_WEIGHINGS = 32;

    /** Temperatures in hundredths, times the network's unit. */
    private static final double HOT = 40.0 * Prices.SCALE;

    private static final double COLD = 2.0 * Prices.SCALE;

    private final Network network;
    private final Exchange exchange;
    private final Moves moves;
    private final Regrets regrets;
    private final Moved moved = new Moved(doctor -> true);
    private final Moved sinceBest = new Moved(doctor -> true);

    Improvement(Network network) {
        this.network = network;
        BestColumn oracle = new BestColumn(network.horizon());
        exchange = new Exchange(oracle);
        moves = new Moves(oracle, exchange, Moves.WIDE, doctor -> true);
        regrets = new Regrets(oracle);
    }

    /**
     * Takes these many steps around these doctors, each of whom has an arc.
     *
     * @param priceOfMove points
     * @return everybody moved, with what they did before
     */
    Map<DoctorNode, List<Assignment>> run(List<DoctorNode> around, int steps, int priceOfMove, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        moves.drawFrom(random);
        moved.clear();
        sinceBest.clear();
        long standing = 0;
        long best = 0;
        for (int step = 0; step < steps && !around.isEmpty(); step++) {
            if (step % STEPS_BETWEEN_WEIGHINGS == 0) {
                regrets.weigh(around);
            }
            DoctorNode doctor = regrets.draw(random);
            if (random.nextInt(ONE_IN_SHUFFLED) == 0 || !moves.eject(doctor)) {
                moves.shuffle(doctor);
            }
            long gain = exchange.change() - (long) moved.more(exchange) * priceOfMove * Prices.SCALE;
            double temperature = network.unit() * HOT * StrictMath.pow(COLD / HOT, (double) step / steps);
            if (gain <= 0 && gain <= temperature * StrictMath.log(random.nextDouble())) {
                exchange.undo();
                continue;
            }
            moved.note(exchange);
            sinceBest.note(exchange);
            standing += gain;
            if (standing > best) {
                best = standing;
                sinceBest.clear();
            }
        }
        sinceBest.putBack();
        return moved.before(network);
    }
}
