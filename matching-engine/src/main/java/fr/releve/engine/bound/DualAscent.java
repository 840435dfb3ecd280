package fr.releve.engine.bound;

import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.LeadNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import fr.releve.engine.network.TerritoryNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * Finds prices that prove a tight bound, like an auction: each doctor in turn takes the best column at the prices of the
 * moment and raises the price of what it uses; at the end of an epoch every price falls by what its supply is worth. The
 * step shrinks geometrically, and the average of the prices proves more than the last ones.
 */
public final class DualAscent {

    private static final double FIRST_STEP = 40.0 * Prices.SCALE;
    private static final double LAST_STEP = 0.3 * Prices.SCALE;

    private final Network network;
    private final BestColumn oracle;
    private final List<DoctorNode> doctors;
    private final List<SharedRows> rows = new ArrayList<>();
    private final Random random;

    /** Works on the prices in the nodes of the network. */
    public DualAscent(Network network, long seed) {
        this.network = network;
        oracle = new BestColumn(network.horizon());
        doctors = new ArrayList<>(network.doctors());
        network.vacancies().forEach(vacancy -> rows.add(new SharedRows(vacancy)));
        random = new Random(seed);
    }

    /** Runs these epochs, leaves the prices in the nodes and returns the bound they prove, in points. */
    public long run(int epochs, BooleanSupplier goOn) {
        double step = FIRST_STEP;
        double shrink = Math.pow(LAST_STEP / FIRST_STEP, 1.0 / Math.max(1, epochs - 1));
        for (int epoch = 0; epoch < epochs && goOn.getAsBoolean(); epoch++, step *= shrink) {
            epoch(Math.max(1, (int) step));
        }
        return bound();
    }

    private void epoch(int step) {
        Collections.shuffle(doctors, random);
        for (DoctorNode doctor : doctors) {
            if (oracle.find(doctor, Prospect.PRICED) > 0) {
                Column column = oracle.column();
                if (column != null) {
                    raise(column, step);
                }
            }
        }
        rows.forEach(it -> it.lower(step));
        for (LeadNode lead : network.leads()) {
            lead.price = Math.max(0, lead.price - 2 * step);
        }
        for (TerritoryNode it : network.territories()) {
            int slots = (it.price < it.firstBonus() ? it.firstSlots() : 0)
                    + (it.price < it.nextBonus() ? it.nextSlots() : 0);
            it.price = Math.clamp(it.price + (long) slots * territoryStep(it, step), 0, it.firstBonus());
        }
    }

    private static int territoryStep(TerritoryNode territory, int step) {
        return step / Math.max(1, territory.firstSlots() + territory.nextSlots());
    }

    private void raise(Column column, int step) {
        raise(column.first, step);
        if (column.second != null) {
            raise(column.second, step);
        }
        if (column.lead != null) {
            column.lead.lead().price += 2 * step;
        }
    }

    private void raise(Column.Site site, int step) {
        site.raisePrices(step, network.horizon());
        TerritoryNode territory = site.arc().vacancy.territory;
        territory.price = Math.max(0, territory.price - site.count() * territoryStep(territory, step));
    }

    /** The bound that the prices in the nodes prove, in points. */
    public long bound() {
        long bound = Certificate.ofShared(network);
        for (DoctorNode doctor : network.doctors()) {
            bound += oracle.find(doctor, Prospect.PRICED);
        }
        return Certificate.points(bound);
    }
}
