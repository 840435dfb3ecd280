package fr.releve.engine.bound;

import fr.releve.engine.Horizon;
import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.VacancyNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Fits the prices of a few vacancies to what has changed around them, all others as they are: the auction of {@link
 * DualAscent} among the doctors near. A vacancy that has just opened has no price; one that has lost a doctor costs too
 * much.
 */
public final class LocalAscent {

    private static final int EPOCHS = 24;
    /** Steps in hundredths, times the network's unit. */
    private static final double FIRST_STEP = 20.0 * Prices.SCALE;

    private static final double LAST_STEP = 0.5 * Prices.SCALE;

    private final Horizon horizon;
    private final double unit;
    private final BestColumn oracle;

    public LocalAscent(Network network) {
        horizon = network.horizon();
        unit = network.unit();
        oracle = new BestColumn(horizon);
    }

    /** Changes the prices of places and visits of these vacancies in the nodes. */
    public void run(Set<VacancyNode> vacancies) {
        Set<DoctorNode> doctors = new LinkedHashSet<>();
        List<SharedRows> rows = new ArrayList<>();
        for (VacancyNode vacancy : vacancies) {
            vacancy.arcs.forEach(arc -> doctors.add(arc.doctor));
            rows.add(new SharedRows(vacancy));
        }
        double shrink = StrictMath.pow(LAST_STEP / FIRST_STEP, 1.0 / (EPOCHS - 1));
        double size = FIRST_STEP * unit;
        for (int epoch = 0; epoch < EPOCHS; epoch++, size *= shrink) {
            int step = Math.max(1, (int) size);
            doctors.forEach(doctor -> raise(doctor, vacancies, step));
            rows.forEach(row -> row.lower(step));
        }
        doctors.forEach(DoctorNode::forgetBestAtPrices);
    }

    private void raise(DoctorNode doctor, Set<VacancyNode> vacancies, int step) {
        doctor.priceAgain(oracle);
        Column column = oracle.column();
        if (column != null) {
            for (Column.Site site : column.sites()) {
                if (vacancies.contains(site.arc().vacancy)) {
                    site.raisePrices(step, horizon);
                }
            }
        }
    }
}
