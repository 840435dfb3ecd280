package fr.releve.engine.bound;

import fr.releve.engine.Instance;
import fr.releve.engine.Prices;
import fr.releve.engine.Proof;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.LeadNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import fr.releve.engine.network.TerritoryNode;
import fr.releve.engine.network.VacancyNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Recomputes from an instance and prices alone what no plan can exceed.
 *
 * <p>All sums are of integers in hundredths of a point, so the bound holds exactly.
 */
public final class Certificate {

    private Certificate() {}

    /** The bound, in points, that these prices prove for the instance, pins excluded as in objectives. */
    public static long bound(Instance instance, Prices prices) {
        Network network = new Network(instance);
        network.price(prices);
        return bound(network);
    }

    /**
     * The bound, in points, that this proof gives for the instance, pins excluded as in objectives.
     *
     * @throws IllegalArgumentException if it asks about a pair that the instance does not have
     */
    public static long bound(Instance instance, Proof proof) {
        Network network = new Network(instance);
        Answers answers = new Answers(network, new BestColumn(network.horizon()));
        return bound(network, answers, List.of(), proof);
    }

    private static long bound(Network network, Answers answers, List<Answer> given, Proof proof) {
        return switch (proof) {
            case Proof.AtPrices it -> {
                answers.set(given);
                network.price(it.prices());
                yield answers.bound();
            }
            case Proof.Either it ->
                Math.max(
                        bound(network, answers, with(given, new Answer(it.doctor(), it.vacancy(), true)), it.yes()),
                        bound(network, answers, with(given, new Answer(it.doctor(), it.vacancy(), false)), it.no()));
        };
    }

    private static List<Answer> with(List<Answer> given, Answer more) {
        List<Answer> all = new ArrayList<>(given);
        all.add(more);
        return all;
    }

    /** The bound, in points, that the prices in the nodes of the network prove. */
    public static long bound(Network network) {
        BestColumn oracle = new BestColumn(network.horizon());
        long bound = ofShared(network);
        for (DoctorNode doctor : network.doctors()) {
            bound += oracle.find(doctor, Prospect.PRICED);
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
