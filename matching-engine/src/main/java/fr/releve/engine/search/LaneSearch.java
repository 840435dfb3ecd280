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
import java.util.function.BooleanSupplier;

/**
 * Annealed large-neighbourhood search on one lane: takes out a few doctors who compete for the same vacancies, puts them
 * back one after another at a random weight of the prices, and keeps the change if it pays or the temperature allows it.
 */
final class LaneSearch {

    private static final int MOST_DOCTORS = 12;
    private static final int ONE_IN_BARRED = 24;

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final Exchange exchange;
    private final BooleanSupplier goOn;
    private final List<DoctorNode> chosen = new ArrayList<>();
    private final List<ArcNode> barred = new ArrayList<>();

    private List<DoctorNode> doctors = List.of();
    private int lane;
    private SplittableRandom random = new SplittableRandom(0);

    LaneSearch(Network network, BooleanSupplier goOn) {
        this.exchange = new Exchange(new BestColumn(network.horizon()));
        this.goOn = goOn;
    }

    /** Takes these many steps among the doctors of the lane, fewer when told to stop; temperature in hundredths. */
    void run(List<DoctorNode> itsDoctors, int itsLane, long seed, int steps, double temperature) {
        doctors = itsDoctors;
        lane = itsLane;
        random = new SplittableRandom(seed);
        for (int step = 0; step < steps && !doctors.isEmpty(); step++) {
            if (step % STEPS_BETWEEN_LOOKS == 0 && !goOn.getAsBoolean()) {
                return;
            }
            step(temperature);
        }
    }

    private void step(double temperature) {
        choose();
        barSomeArcs();
        exchange.open(chosen);
        exchange.refill(random.nextInt(Prospect.FULL + 1));
        exchange.refill(0);
        barred.forEach(arc -> arc.barred = false);
        int change = exchange.change();
        if (change < 0 && change <= temperature * Math.log(random.nextDouble())) {
            exchange.undo();
        }
    }

    /** Doctors always take their best; barring an arc of some lets the others try the place it would take. */
    private void barSomeArcs() {
        barred.clear();
        for (DoctorNode doctor : chosen) {
            if (random.nextInt(ONE_IN_BARRED) == 0) {
                ArcNode arc = doctor.arcs.get(random.nextInt(doctor.arcs.size()));
                arc.barred = true;
                barred.add(arc);
            }
        }
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
