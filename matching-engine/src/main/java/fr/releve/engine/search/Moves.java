package fr.releve.engine.search;

import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Prospect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The moves of the search: each takes a few doctors out of the plan and puts them back otherwise, as an open exchange
 * for the caller to keep or undo.
 *
 * <ul>
 *   <li>An <b>ejection</b> gives one doctor the best column at about the full prices, whoever holds its places; the
 *       holders give way and find something else (Glover's ejection chains, with the prices to say what is worth it).
 *   <li>A <b>shuffle</b> takes doctors out who compete for the same vacancies and refills one after another at a random
 *       weight of the prices.
 * </ul>
 */
public final class Moves {

    /** Most doctors who give way in an ejection, for a search that has the time. */
    public static final int WIDE = 20;

    private static final int MOST_SHUFFLED = 12;
    private static final int MOST_BESIDE_HOLDERS = 4;
    private static final int ONE_SHUFFLED_IN_BARRED = 12;
    private static final int ONE_EJECTION_IN_BARRED = 3;
    private static final int PERCENT_OF_BARS_BY_WEEK = 45;
    private static final int PERCENT_OF_BARS_BY_SLOT = 45;

    private final BestColumn oracle;
    private final Exchange exchange;
    /** Whom the moves may take out. */
    private final Predicate<DoctorNode> movable;

    private final int most;

    private final List<DoctorNode> chosen = new ArrayList<>();
    private final List<ArcNode> barred = new ArrayList<>();
    private SplittableRandom random = new SplittableRandom(0);

    public Moves(BestColumn oracle, Exchange exchange, int most, Predicate<DoctorNode> movable) {
        this.oracle = oracle;
        this.exchange = exchange;
        this.most = most;
        this.movable = movable;
    }

    /** Draws from this source from now on. */
    public void drawFrom(SplittableRandom source) {
        random = source;
    }

    /** Tries to eject around this doctor; false, and nothing is open, when there is nothing to eject for. */
    public boolean eject(DoctorNode doctor) {
        Column ideal = idealOf(doctor);
        if (ideal == null || Column.same(ideal, doctor.column())) {
            return false;
        }
        chosen.clear();
        chosen.add(doctor);
        chosen.addAll(ideal.holders());
        if (chosen.size() > most || !chosen.stream().allMatch(movable)) {
            return false;
        }
        grow(chosen.size() + random.nextInt(Math.min(MOST_BESIDE_HOLDERS, most) + 1));
        shuffleFrom(1);
        exchange.open(chosen);
        if (!ideal.fits()) {
            exchange.undo();
            return false;
        }
        exchange.place(doctor, ideal);
        exchange.refillOthers(doctor, random.nextInt(Prospect.FULL + 1));
        exchange.refill(0);
        return true;
    }

    private @Nullable Column idealOf(DoctorNode doctor) {
        int which = random.nextInt(DoctorNode.IDEALS);
        if (random.nextInt(ONE_EJECTION_IN_BARRED) > 0) {
            return doctor.ideal(which, oracle);
        }
        barOneOf(doctor);
        Column ideal = doctor.idealUnderBars(which, oracle);
        unbar();
        return ideal;
    }

    /** Shuffles the neighbourhood of this doctor. */
    public void shuffle(DoctorNode doctor) {
        chosen.clear();
        chosen.add(doctor);
        grow(2 + random.nextInt(Math.min(most, MOST_SHUFFLED) - 1));
        shuffleFrom(0);
        for (DoctorNode it : chosen) {
            if (random.nextInt(ONE_SHUFFLED_IN_BARRED) == 0) {
                barOneOf(it);
            }
        }
        exchange.open(chosen);
        exchange.refill(random.nextInt(Prospect.FULL + 1));
        exchange.refill(0);
        unbar();
    }

    /**
     * Doctors always take their best; barring an arc of one, or some of its weeks or slots, lets the others try the
     * places it would take. Many columns are as good as the best, or nearly, and only some of them leave the others
     * what they need.
     */
    private void barOneOf(DoctorNode doctor) {
        ArcNode arc = doctor.arcs.get(random.nextInt(doctor.arcs.size()));
        int kind = random.nextInt(100);
        if (kind < PERCENT_OF_BARS_BY_WEEK) {
            arc.barWeeks(random.nextLong());
        } else if (kind < PERCENT_OF_BARS_BY_WEEK + PERCENT_OF_BARS_BY_SLOT) {
            arc.barSlots(random.nextInt());
        } else {
            arc.bar();
        }
        barred.add(arc);
    }

    private void unbar() {
        barred.forEach(ArcNode::unbar);
        barred.clear();
    }

    /** Walks at random from those chosen to doctors who could serve the same vacancies, until there are so many. */
    private void grow(int size) {
        for (int attempt = 0; attempt < 4 * size && chosen.size() < size; attempt++) {
            DoctorNode from = chosen.get(random.nextInt(chosen.size()));
            ArcNode arc = from.arcs.get(random.nextInt(from.arcs.size()));
            DoctorNode next = arc.vacancy.arcs.get(random.nextInt(arc.vacancy.arcs.size())).doctor;
            if (movable.test(next) && !chosen.contains(next)) {
                chosen.add(next);
            }
        }
    }

    private void shuffleFrom(int first) {
        for (int index = chosen.size() - 1; index > first; index--) {
            Collections.swap(chosen, index, first + random.nextInt(index - first + 1));
        }
    }
}
