package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.search.Exchange;
import fr.releve.engine.search.Moves;
import fr.releve.engine.search.Regrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Betters a live plan when no event waits: the moves of the full search around what events disturbed, each kept only if
 * it brings more than a price for every doctor it moves.
 */
final class Improvement {

    private static final int ONE_IN_SHUFFLED = 4;
    private static final int STEPS_BETWEEN_WEIGHINGS = 32;

    private final Network network;
    private final Exchange exchange;
    private final Moves moves;
    private final Regrets regrets;

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
        Map<DoctorNode, List<Assignment>> before = new LinkedHashMap<>();
        for (int step = 0; step < steps && !around.isEmpty(); step++) {
            if (step % STEPS_BETWEEN_WEIGHINGS == 0) {
                regrets.weigh(around);
            }
            DoctorNode doctor = regrets.draw(random);
            if (random.nextInt(ONE_IN_SHUFFLED) == 0 || !moves.eject(doctor)) {
                moves.shuffle(doctor);
            }
            if (exchange.change() <= (long) moved() * priceOfMove * Prices.SCALE) {
                exchange.undo();
            } else {
                remember(before);
            }
        }
        before.entrySet()
                .removeIf(it ->
                        it.getValue().equals(network.assignmentsOf(it.getKey().column())));
        return before;
    }

    /** How many doctors had days before the open exchange and have others now. */
    private int moved() {
        int moved = 0;
        for (int index = 0; index < exchange.doctors().size(); index++) {
            moved += disturbed(
                            exchange.before(index),
                            exchange.doctors().get(index).column())
                    ? 1
                    : 0;
        }
        return moved;
    }

    private void remember(Map<DoctorNode, List<Assignment>> before) {
        for (int index = 0; index < exchange.doctors().size(); index++) {
            before.putIfAbsent(exchange.doctors().get(index), network.assignmentsOf(exchange.before(index)));
        }
    }

    /** Whether a doctor's days change; who had none and gets some is not disturbed. */
    static boolean disturbed(@Nullable Column original, @Nullable Column now) {
        return original != null && !Column.same(original, now);
    }
}
