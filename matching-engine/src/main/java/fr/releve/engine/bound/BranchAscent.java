package fr.releve.engine.bound;

import fr.releve.engine.Instance;
import fr.releve.engine.Prices;
import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A short ascent under answers, on a network of its own. It also finds the pair to ask about next: the one that the
 * doctor's best column used in about half of the epochs.
 */
final class BranchAscent {

    /** Steps in hundredths, times the network's unit. */
    private static final double FIRST_STEP = 8.0 * Prices.SCALE;

    private static final double LAST_STEP = 0.1 * Prices.SCALE;
    private static final int EPOCHS_BETWEEN_LOOKS = 10;

    /** The least bound found, the prices that prove it, and the pair to ask about; null when none is in doubt. */
    record Outcome(long bound, Prices prices, @Nullable Answer next) {}

    private final Network network;
    private final BestColumn oracle;
    private final Answers answers;
    private final Market market;
    private final List<DoctorNode> doctors;
    private final Map<ArcNode, Integer> uses = new HashMap<>();

    private long bound;
    private Prices prices = Prices.NONE;

    BranchAscent(Instance instance) {
        network = new Network(instance);
        oracle = new BestColumn(network.horizon());
        answers = new Answers(network, oracle);
        market = new Market(network);
        doctors = new ArrayList<>(network.doctors());
        doctors.removeIf(doctor -> doctor.arcs.isEmpty());
    }

    /** Runs these epochs, fewer once the bound falls to {@code enough} or when told to stop. */
    Outcome run(List<Answer> given, Prices from, int epochs, long enough, long seed, BooleanSupplier goOn) {
        answers.set(given);
        network.price(from);
        bound = answers.bound();
        prices = from;
        uses.clear();
        Random random = new Random(seed);
        double shrink = StrictMath.pow(LAST_STEP / FIRST_STEP, 1.0 / (epochs - 1));
        double step = FIRST_STEP * network.unit();
        for (int epoch = 1; epoch <= epochs && bound > enough && goOn.getAsBoolean(); epoch++, step *= shrink) {
            epoch(Math.max(1, (int) step), random, 3 * epoch > epochs);
            if (epoch % EPOCHS_BETWEEN_LOOKS == 0) {
                look();
            }
        }
        return new Outcome(bound, prices, bound > enough ? inDoubt(given, epochs - epochs / 3) : null);
    }

    private void epoch(int step, Random random, boolean counted) {
        Collections.shuffle(doctors, random);
        for (DoctorNode doctor : doctors) {
            answers.best(doctor);
            Column column = oracle.column();
            if (column != null) {
                market.raise(column, step);
                if (counted) {
                    column.sites().forEach(site -> uses.merge(site.arc(), 1, Integer::sum));
                }
            }
        }
        market.lower(step);
    }

    private void look() {
        long proven = answers.bound();
        if (proven < bound) {
            bound = proven;
            prices = network.prices();
        }
    }

    private @Nullable Answer inDoubt(List<Answer> given, int epochs) {
        Set<Answer> known = new HashSet<>(given);
        Answer found = null;
        int most = 0;
        for (DoctorNode doctor : network.doctors()) {
            for (ArcNode arc : doctor.arcs) {
                int used = uses.getOrDefault(arc, 0);
                int doubt = Math.min(used, epochs - used);
                Answer yes = new Answer(doctor.id, arc.vacancy.id, true);
                if (doubt > most && !known.contains(yes)) {
                    most = doubt;
                    found = yes;
                }
            }
        }
        return found;
    }
}
