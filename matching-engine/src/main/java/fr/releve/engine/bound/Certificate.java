package fr.releve.engine.bound;

import fr.releve.engine.Prices;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.LeadNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.TerritoryNode;
import fr.releve.engine.network.VacancyNode;

/**
 * What the prices in the nodes of a network prove, with the search's own routine: fast, and for the search itself. Who
 * wants to be sure asks {@link fr.releve.engine.BoundChecker}, which shares nothing with it.
 *
 * <p>All sums are of integers in hundredths of a point, so the bound holds exactly.
 */
public final class Certificate {

    private Certificate() {}

    /** The bound, in points, that the prices in the nodes of the network prove; what was worked out at these prices is not again. */
    public static long bound(Network network) {
        BestColumn oracle = new BestColumn(network.horizon());
        long bound = ofShared(network);
        for (DoctorNode doctor : network.doctors()) {
            bound += doctor.bestAtPrices(oracle);
        }
        return points(bound);
    }

    /** What the shared things cost together at the prices in the nodes, in hundredths. */
    static long ofShared(Network network) {
        long sum = 0;
        for (VacancyNode vacancy : network.vacancies()) {
            sum += ofPlaces(vacancy);
        }
        for (LeadNode lead : network.leads()) {
            sum += lead.price;
        }
        for (TerritoryNode it : network.territories()) {
            sum += (long) Math.max(0, it.firstBonus() - it.price) * it.firstSlots()
                    + (long) Math.max(0, it.nextBonus() - it.price) * it.nextSlots();
        }
        return sum;
    }

    private static long ofPlaces(VacancyNode vacancy) {
        long sum = 0;
        for (int slot = 0; slot < vacancy.price.length; slot++) {
            sum += (long) vacancy.price[slot] * vacancy.capacity(slot);
        }
        for (int week = 0; week < vacancy.visitPrice.length; week++) {
            if (vacancy.visitPrice[week] > 0) {
                sum += (long) vacancy.visitPrice[week] * vacancy.visitCapacity(week);
            }
        }
        return sum;
    }

    /** Hundredths to points, down: objectives are whole points. */
    static long points(long hundredths) {
        return Math.floorDiv(hundredths, Prices.SCALE);
    }
}
