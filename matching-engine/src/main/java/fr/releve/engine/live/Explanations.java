package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import fr.releve.engine.Prices;
import fr.releve.engine.Slots;
import fr.releve.engine.live.WhyNot.Reason;
import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import fr.releve.engine.network.VacancyNode;
import fr.releve.engine.search.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about the plan of a {@link LivePlan} as it is when they are made; ask for new ones after an event. No
 * question changes the plan.
 */
public final class Explanations {

    private final Network network;
    private final BestColumn oracle;
    private final Exchange exchange;

    Explanations(Network network) {
        this.network = network;
        oracle = new BestColumn(network.horizon());
        exchange = new Exchange(oracle);
    }

    /** The terms of an assignment of the plan; empty when the pair is not in it. */
    public Optional<WhyThis> whyThis(int doctor, int vacancy) {
        ArcNode arc = network.arc(doctor, vacancy);
        if (arc == null) {
            return Optional.empty();
        }
        return network.assignmentsOf(arc.doctor.column()).stream()
                .filter(it -> it.vacancy() == vacancy)
                .findFirst()
                .map(it -> whyThis(arc, it));
    }

    private WhyThis whyThis(ArcNode arc, Assignment it) {
        Column column = arc.doctor.column();
        int slots = it.slots().count();
        long weeks =
                it.slots().stream().map(network.horizon()::weekOf).distinct().count();
        return new WhyThis(
                it,
                (long) slots * arc.value / Prices.SCALE,
                weeks * arc.trip / Prices.SCALE,
                arc.setup / Prices.SCALE,
                it.lead() == null || column == null || column.lead == null ? 0 : column.lead.bonus() / Prices.SCALE,
                -arc.vacancy.territory.gainOf(-slots) / Prices.SCALE,
                it.slots().stream()
                        .mapToObj(slot -> new WhyThis.SlotPrice(slot, arc.vacancy.price[slot]))
                        .toList());
    }

    /** Why the pair is not in the plan, by prices: microseconds. */
    public WhyNot whyNot(int doctor, int vacancy) {
        ArcNode arc = network.arc(doctor, vacancy);
        if (arc == null) {
            return new WhyNot(Reason.NO_ARC, 0, List.of());
        }
        if (arc.doctor.column() != null && arc.doctor.column().serves(arc.vacancy)) {
            return new WhyNot(Reason.IN_PLAN, 0, List.of());
        }
        if (!arc.doctor.mayServe(arc)) {
            return new WhyNot(Reason.NO_SITE, 0, List.of());
        }
        int forced = oracle.findWith(arc.doctor, arc, Prospect.PRICED);
        if (forced <= BestColumn.IMPOSSIBLE) {
            return new WhyNot(Reason.NO_WEEK, 0, List.of());
        }
        int gap = arc.doctor.bestAtPrices(oracle) - forced;
        return arc.hasRoom()
                ? new WhyNot(Reason.PAYS_LESS, gap, List.of())
                : new WhyNot(Reason.HELD, gap, holders(arc));
    }

    private List<Assignment> holders(ArcNode arc) {
        Slots could = network.slots(arc);
        Map<Integer, Slots> held = new TreeMap<>();
        for (DoctorNode doctor : arc.vacancy.serving()) {
            for (Assignment it : network.assignmentsOf(doctor.column())) {
                if (it.vacancy() == arc.vacancy.id) {
                    held.merge(doctor.id, it.slots().and(could), Slots::or);
                }
            }
        }
        for (DoctorNode doctor : arc.vacancy.approved()) {
            held.merge(doctor.id, doctor.approvedAt(arc.vacancy).and(could), Slots::or);
        }
        held.values().removeIf(Slots::isEmpty);
        return held.entrySet().stream()
                .map(it -> new Assignment(it.getKey(), arc.vacancy.id, it.getValue()))
                .toList();
    }

    /** What the plan would change if the pair had to be in it: one repair for each doctor who may give way. */
    public Forced force(int doctor, int vacancy) {
        ArcNode arc = network.arc(doctor, vacancy);
        Forced best = new Forced(null, 0, List.of(), List.of());
        if (arc == null) {
            return best;
        }
        List<DoctorNode> holders = new ArrayList<>(arc.vacancy.serving());
        holders.remove(arc.doctor);
        List<List<DoctorNode>> givingWay = new ArrayList<>();
        givingWay.add(List.of());
        holders.forEach(it -> givingWay.add(List.of(it)));
        if (holders.size() > 1) {
            givingWay.add(holders);
        }
        for (List<DoctorNode> giving : givingWay) {
            Forced forced = force(arc, giving);
            if (forced.placed() != null && (best.placed() == null || forced.change() > best.change())) {
                best = forced;
            }
        }
        return best;
    }

    private Forced force(ArcNode arc, List<DoctorNode> giving) {
        List<DoctorNode> doctors = new ArrayList<>(giving);
        doctors.addFirst(arc.doctor);
        List<Assignment> before = assignmentsOf(doctors);
        long keptBefore = kept(doctors);
        exchange.open(doctors);
        Assignment placed = null;
        List<Assignment> after = before;
        if (exchange.place(arc)) {
            exchange.refillOthers(arc.doctor, 0);
            after = assignmentsOf(doctors);
            placed = find(after, arc);
        }
        long change = (exchange.change() - (kept(doctors) - keptBefore)) / Prices.SCALE;
        exchange.undo();
        List<Assignment> then = after;
        return new Forced(
                placed,
                change,
                before.stream().filter(it -> !then.contains(it)).toList(),
                then.stream().filter(it -> !before.contains(it)).toList());
    }

    /** What the search gains by keeping what was published of these doctors: no part of what the plan loses. */
    private static long kept(List<DoctorNode> doctors) {
        long sum = 0;
        for (DoctorNode doctor : doctors) {
            Column column = doctor.column();
            sum += column == null ? 0 : column.kept();
        }
        return sum;
    }

    private static @Nullable Assignment find(List<Assignment> assignments, ArcNode arc) {
        return assignments.stream()
                .filter(it -> it.doctor() == arc.doctor.id && it.vacancy() == arc.vacancy.id)
                .findFirst()
                .orElse(null);
    }

    private List<Assignment> assignmentsOf(List<DoctorNode> doctors) {
        return doctors.stream()
                .flatMap(it -> network.assignmentsOf(it.column()).stream())
                .toList();
    }

    /** Everybody who could serve the vacancy, the likeliest first. */
    public List<Candidate> candidates(int vacancy) {
        VacancyNode node = network.vacancy(vacancy);
        List<Candidate> found = new ArrayList<>();
        for (ArcNode arc : node == null ? List.<ArcNode>of() : node.arcs) {
            int forced = oracle.findWith(arc.doctor, arc, Prospect.PRICED);
            if (forced > BestColumn.IMPOSSIBLE) {
                int gap = arc.doctor.bestAtPrices(oracle) - forced;
                boolean inPlan =
                        arc.doctor.column() != null && arc.doctor.column().serves(arc.vacancy);
                found.add(new Candidate(arc.doctor.id, vacancy, inPlan, gap));
            }
        }
        found.sort(Comparator.comparing(Candidate::inPlan)
                .reversed()
                .thenComparingInt(Candidate::priceGap)
                .thenComparingInt(Candidate::doctor));
        return found;
    }

    /** Pairs who would both rather be together, those on open slots first, then the largest gain. */
    public List<BlockingPair> blockingPairs() {
        List<BlockingPair> pairs = new ArrayList<>();
        for (DoctorNode doctor : network.doctors()) {
            Column own = doctor.column();
            Network.withdraw(doctor);
            for (ArcNode arc : doctor.arcs) {
                if (own == null || !own.serves(arc.vacancy)) {
                    addIfBlocking(arc, own == null ? 0 : own.ownWorth(), pairs);
                }
            }
            Network.place(doctor, own);
        }
        pairs.sort(Comparator.comparing(BlockingPair::onOpenSlots)
                .reversed()
                .thenComparing(Comparator.comparingLong(BlockingPair::gain).reversed())
                .thenComparingInt(BlockingPair::doctor)
                .thenComparingInt(BlockingPair::vacancy));
        return pairs;
    }

    private void addIfBlocking(ArcNode arc, int ownWorth, List<BlockingPair> pairs) {
        int gain = oracle.findWith(arc.doctor, arc, Prospect.OWN) - ownWorth;
        boolean onOpenSlots = gain > 0;
        if (!onOpenSlots) {
            List<Column> lesser = columnsOfLesserValue(arc);
            lesser.forEach(it -> Network.open(it, arc, true));
            gain = lesser.isEmpty() ? 0 : oracle.findWith(arc.doctor, arc, Prospect.OWN) - ownWorth;
            lesser.forEach(it -> Network.open(it, arc, false));
        }
        if (gain > 0) {
            pairs.add(new BlockingPair(arc.doctor.id, arc.vacancy.id, onOpenSlots, gain / Prices.SCALE));
        }
    }

    /** What the doctors do who serve the arc's vacancy for less value a slot. */
    private static List<Column> columnsOfLesserValue(ArcNode arc) {
        List<Column> lesser = new ArrayList<>();
        for (DoctorNode holder : arc.vacancy.serving()) {
            Column column = holder.column();
            if (column != null
                    && column.sites().stream()
                            .map(Column.Site::arc)
                            .anyMatch(its -> its.vacancy == arc.vacancy && its.value < arc.value)) {
                lesser.add(column);
            }
        }
        return lesser;
    }
}
