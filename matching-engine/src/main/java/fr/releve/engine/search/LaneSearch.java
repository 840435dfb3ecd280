package fr.releve.engine.search;

import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Annealed large-neighbourhood search on one lane: takes out a few doctors who compete for the same vacancies, puts them
 * back one after another at a random weight of the prices, and keeps the change if it pays or the temperature allows it.
 */
final class LaneSearch {

    private static final int MOST_DOCTORS = 12;

    private final Exchange exchange;
    private final List<DoctorNode> doctors;
    private final int lane;
    private final SplittableRandom random;

    private final List<DoctorNode> chosen = new ArrayList<>();

    LaneSearch(Network network, List<DoctorNode> doctors, int lane, long seed) {
        this.exchange = new Exchange(new BestColumn(network.horizon()));
        this.doctors = doctors;
        this.lane = lane;
        this.random = new SplittableRandom(seed);
    }

    /** Takes these many steps at a temperature that falls evenly between the two, in hundredths; returns the gain. */
    long run(int steps, double from, double to) {
        long gain = 0;
        for (int step = 0; step < steps && !doctors.isEmpty(); step++) {
            double temperature = from + (to - from) * step / steps;
            gain += step(temperature);
        }
        return gain;
    }

    private int step(double temperature) {
        choose();
        exchange.open(chosen);
        exchange.refill(random.nextInt(Prospect.FULL + 1));
        exchange.refill(0);
        int change = exchange.change();
        if (change >= 0 || change > temperature * Math.log(random.nextDouble())) {
            return change;
        }
        exchange.undo();
        return 0;
    }

    private void choose() {
        chosen.clear();
        int size = 2 + random.nextInt(MOST_DOCTORS - 1);
        chosen.add(doctors.get(random.nextInt(doctors.size())));
        for (int attempt = 0; attempt < 4 * size && chosen.size() < size; attempt++) {
            DoctorNode from = chosen.get(random.nextInt(chosen.size()));
            ArcNode arc = from.arcs.get(random.nextInt(from.arcs.size()));
            DoctorNode next = arc.vacancy.arcs.get(random.nextInt(arc.vacancy.arcs.size())).doctor;
            if (next.lane == lane && !chosen.contains(next)) {
                chosen.add(next);
            }
        }
        for (int index = chosen.size() - 1; index > 0; index--) {
            Collections.swap(chosen, index, random.nextInt(index + 1));
        }
    }
}
