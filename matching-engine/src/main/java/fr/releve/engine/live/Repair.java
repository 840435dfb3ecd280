package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import fr.releve.engine.Prices;
import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.VacancyNode;
import fr.releve.engine.search.Exchange;
import fr.releve.engine.search.Moves;
import fr.releve.engine.search.Regrets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Mends the plan around an event: first the doctors concerned take their best, then the best single move around the
 * places touched, then random exchanges among the neighbours. One other doctor who had days may be moved, for a price.
 */
final class Repair {

    private static final int MOST_DOCTORS = 4;
    /** Of those who had days and whom the event does not concern. */
    private static final int MOST_OTHERS_MOVED = 1;

    private static final int MOST_CANDIDATES = 40;
    private static final int MOST_SINGLE_MOVES = 2;

    private final Network network;
    private final Exchange exchange;
    private final Moves moves;
    private final Regrets regrets;
    private final LiveSettings settings;
    private SplittableRandom random;

    /** Doctors whom the event concerns: moving them is free. */
    private final Set<DoctorNode> concerned = new LinkedHashSet<>();
    /** Everybody else. */
    private final Moved moved = new Moved(doctor -> !concerned.contains(doctor));

    Repair(Network network, LiveSettings settings) {
        this.network = network;
        BestColumn oracle = new BestColumn(network.horizon());
        this.exchange = new Exchange(oracle);
        this.moves = new Moves(oracle, exchange, MOST_DOCTORS, doctor -> true);
        this.regrets = new Regrets(oracle);
        this.settings = settings;
        this.random = new SplittableRandom(settings.seed());
    }

    /**
     * Mends around these doctors and vacancies after an event.
     *
     * @param doctors whom it concerns, with what they did before it
     * @param onlyThroughThem whether the event gives or takes places only by what these doctors do after it: if that is what they did
     *     before, nobody else finds anything new, and nobody's single move is weighed
     * @param event its number, which seeds the choices
     * @return everybody else moved, with what they did before
     */
    Map<DoctorNode, List<Assignment>> run(
            Map<DoctorNode, List<Assignment>> doctors,
            Set<VacancyNode> vacancies,
            boolean onlyThroughThem,
            long event,
            int steps) {
        random = new SplittableRandom(settings.seed() + event);
        concerned.clear();
        concerned.addAll(doctors.keySet());
        moved.clear();
        List<DoctorNode> neighbours = neighbours(vacancies);
        for (DoctorNode doctor : concerned) {
            tryAlone(doctor);
        }
        if (!onlyThroughThem || !doAsBefore(doctors)) {
            int singles = 0;
            while (singles < MOST_SINGLE_MOVES && bestSingleMove(neighbours)) {
                singles++;
            }
        }
        if (!neighbours.isEmpty()) {
            moves.drawFrom(random);
            regrets.weigh(neighbours);
            for (int step = 0; step < steps; step++) {
                tryTogether(regrets.draw(random));
            }
        }
        return moved.before(network);
    }

    private boolean doAsBefore(Map<DoctorNode, List<Assignment>> doctors) {
        return doctors.entrySet().stream()
                .allMatch(it ->
                        Set.copyOf(network.assignmentsOf(it.getKey().column())).equals(Set.copyOf(it.getValue())));
    }

    /** Those concerned, then those who could come, the most that they could gain by it first. */
    private List<DoctorNode> neighbours(Set<VacancyNode> vacancies) {
        Map<DoctorNode, Long> gains = new HashMap<>();
        for (VacancyNode vacancy : vacancies) {
            vacancy.arcs.forEach(arc -> gains.merge(arc.doctor, mostGained(arc), Long::max));
        }
        gains.keySet().removeAll(concerned);
        Stream<DoctorNode> others = gains.entrySet().stream()
                .sorted(Map.Entry.<DoctorNode, Long>comparingByValue()
                        .reversed()
                        .thenComparingInt(it -> it.getKey().id))
                .map(Map.Entry::getKey);
        return Stream.concat(concerned.stream(), others)
                .filter(it -> !it.arcs.isEmpty())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static long mostGained(ArcNode arc) {
        Column column = arc.doctor.column();
        return arc.mostInRoom() - (column == null ? 0 : column.worth);
    }

    private void tryAlone(DoctorNode doctor) {
        exchange.open(List.of(doctor));
        exchange.refill(0);
        settle();
    }

    /** Makes the one move of a single doctor that pays most, if any pays. */
    private boolean bestSingleMove(List<DoctorNode> neighbours) {
        DoctorNode best = null;
        long most = 0;
        for (DoctorNode doctor : neighbours) {
            exchange.open(List.of(doctor));
            exchange.refill(0);
            long gain = gain();
            exchange.undo();
            if (gain > most) {
                most = gain;
                best = doctor;
            }
        }
        if (best != null) {
            tryAlone(best);
        }
        return best != null;
    }

    private void tryTogether(DoctorNode doctor) {
        if (random.nextBoolean() || !moves.eject(doctor)) {
            moves.shuffle(doctor);
        }
        settle();
    }

    /** Keeps the exchange if it pays more than the moves it makes. */
    private void settle() {
        if (gain() > 0) {
            moved.note(exchange);
        } else {
            exchange.undo();
        }
    }

    /** What the open exchange brings less the price of whom it moves, in hundredths; below zero if it moves too many. */
    private long gain() {
        int more = moved.more(exchange);
        return moved.disturbed() + more > MOST_OTHERS_MOVED
                ? Long.MIN_VALUE
                : exchange.change() - (long) more * settings.priceOfMove() * Prices.SCALE;
    }
}
