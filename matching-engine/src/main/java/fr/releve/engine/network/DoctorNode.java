package fr.releve.engine.network;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Slots;
import fr.releve.engine.network.ArcNode.LeadOption;
import fr.releve.engine.network.Column.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A doctor: what pins leave of the limits, and the column chosen in the current plan. */
public final class DoctorNode {

    /** How many columns {@link #ideal} tells apart. */
    public static final int IDEALS = 3;

    /** Everything open, at the full prices or a little less: then one wants a little more than they grant. */
    private static final List<Prospect> ABOUT_FULL = List.of(
            Prospect.PRICED,
            new Prospect(false, Prospect.FULL * 15 / 16),
            new Prospect(false, Prospect.FULL * 14 / 16));

    private static final int UNKNOWN = -1;

    public final int id;
    /** Slots left by week. */
    final int[] weekCap;
    /** Slots left by month. */
    final int[] monthCap;
    /** Vacancies that may still be added to those pinned. */
    int sites;

    /** What may be placed, by vacancy. */
    public final List<ArcNode> arcs = new ArrayList<>();

    private final Map<VacancyNode, Slots> pins = new LinkedHashMap<>();

    @Nullable
    Column column;

    /** The part of the network whose search may move this doctor; below zero for none. */
    public int lane;

    /** The best column when it was last asked for at the prices of that time. */
    @Nullable
    Column favourite;

    private final @Nullable Column[] ideals = new @Nullable Column[IDEALS];
    /** Bit {@code i} is set when ideal {@code i} is worked out. */
    private int idealsKnown;

    /** Value of the best column at the prices in the nodes, in hundredths; below zero while it is not worked out. */
    private int bestAtPrices = UNKNOWN;

    DoctorNode(Doctor terms, Horizon horizon) {
        id = terms.id();
        weekCap = new int[horizon.weeks()];
        monthCap = new int[horizon.months()];
        Arrays.fill(weekCap, Math.min(terms.weekCap(), horizon.slotsPerWeek()));
        Arrays.setAll(monthCap, terms::capOfMonth);
        sites = terms.maxSites();
    }

    /** What the doctor does in the current plan; null for nothing. */
    public @Nullable Column column() {
        return column;
    }

    /** Value of the best column at the prices in the nodes, in hundredths: worked out once for the same prices and arcs. */
    public int bestAtPrices(BestColumn oracle) {
        return bestAtPrices == UNKNOWN ? priceAgain(oracle) : bestAtPrices;
    }

    /** The same if it has been worked out, otherwise above any value. */
    int bestIfKnown() {
        return bestAtPrices == UNKNOWN ? Integer.MAX_VALUE : bestAtPrices;
    }

    /** The same after the prices have changed in the nodes. */
    public int priceAgain(BestColumn oracle) {
        idealsKnown = 0;
        bestAtPrices = oracle.find(this, Prospect.PRICED);
        return bestAtPrices;
    }

    /** Has the best value worked out anew when it is next asked for. */
    public void forgetBestAtPrices() {
        bestAtPrices = UNKNOWN;
        idealsKnown = 0;
    }

    /** The best column at about the full prices, whoever holds its places: worked out once for the same prices and arcs. */
    public @Nullable Column ideal(int which, BestColumn oracle) {
        if ((idealsKnown >>> which & 1) == 0) {
            oracle.find(this, ABOUT_FULL.get(which));
            ideals[which] = oracle.column();
            idealsKnown |= 1 << which;
        }
        return ideals[which];
    }

    /** The same while an arc is barred; nothing is remembered. */
    public @Nullable Column idealUnderBars(int which, BestColumn oracle) {
        oracle.find(this, new Prospect(false, ABOUT_FULL.get(which).weight()));
        return oracle.column();
    }

    /** The same, and which column that was, after the arcs or any prices have changed. */
    void forgetAtPrices() {
        favourite = null;
        arcs.forEach(ArcNode::forgetBrought);
        forgetBestAtPrices();
    }

    /** What the current column falls short of the best one at the prices, in hundredths; at least 0. */
    public long regret(BestColumn oracle) {
        return Math.max(0, bestAtPrices(oracle) - (column == null ? 0 : column.pricedWorth()));
    }

    /** Takes an approved placement out of the limits of both sides. */
    void pin(VacancyNode vacancy, Slots slots, Horizon horizon) {
        Slots before = pins.put(vacancy, pins.getOrDefault(vacancy, Slots.NONE).or(slots));
        if (before == null) {
            sites = Math.max(0, sites - 1);
            vacancy.approve(this, true);
        }
        vacancy.territory.pin(slots.count());
        slots.stream().forEach(slot -> {
            int week = horizon.weekOf(slot);
            int month = horizon.monthOfWeek().get(week);
            weekCap[week] = Math.max(0, weekCap[week] - 1);
            monthCap[month] = Math.max(0, monthCap[month] - 1);
            vacancy.pin(slot);
        });
    }

    /** Gives the places of the pins back to the vacancies, when the doctor leaves the network. */
    void unpin() {
        pins.forEach((vacancy, slots) -> {
            vacancy.approve(this, false);
            vacancy.territory.pin(-slots.count());
            slots.stream().forEach(vacancy::unpin);
        });
    }

    /** The slots of the doctor's approved placement at this vacancy. */
    public Slots approvedAt(VacancyNode vacancy) {
        return pins.getOrDefault(vacancy, Slots.NONE);
    }

    /** Opens an arc, less the slots that pins occupy and the days they keep at another site. */
    void link(Arc terms, VacancyNode vacancy, Weeks weeks) {
        Slots feasible = terms.feasible();
        for (Map.Entry<VacancyNode, Slots> pin : pins.entrySet()) {
            feasible = feasible.minus(pin.getValue());
            if (pin.getKey() != vacancy && !pin.getKey().near(vacancy)) {
                feasible = feasible.minus(daysOf(pin.getValue(), weeks.horizon()));
            }
        }
        ArcNode arc = new ArcNode(terms, feasible, this, vacancy, pins.containsKey(vacancy), weeks);
        insert(arcs, arc, Comparator.comparingInt(it -> it.vacancy.id));
        forgetAtPrices();
        insert(vacancy.arcs, arc, Comparator.comparingInt(it -> it.doctor.id));
    }

    /** Keeps the order of ids, so that the history of a live network leaves no trace. */
    private static void insert(List<ArcNode> sorted, ArcNode arc, Comparator<ArcNode> order) {
        int at = sorted.size();
        while (at > 0 && order.compare(sorted.get(at - 1), arc) > 0) {
            at--;
        }
        sorted.add(at, arc);
    }

    private static Slots daysOf(Slots slots, Horizon horizon) {
        int length = horizon.slotsPerDay();
        return Slots.of(slots.stream()
                .flatMap(slot -> IntStream.range(0, length).map(half -> horizon.dayOf(slot) * length + half))
                .toArray());
    }

    /** The arc to this vacancy, or null. */
    public @Nullable ArcNode arcTo(int vacancy) {
        for (ArcNode arc : arcs) {
            if (arc.vacancy.id == vacancy) {
                return arc;
            }
        }
        return null;
    }

    /** Whether a plan may hold the arc. */
    public boolean mayServe(ArcNode arc) {
        return arc.pinned || sites > 0;
    }

    /** Whether one plan may hold both arcs. */
    boolean mayServe(ArcNode one, ArcNode other) {
        return (one.pinned ? 0 : 1) + (other.pinned ? 0 : 1) <= sites;
    }

    /** Whether the current column uses one of these slots, given by week, at this vacancy. */
    boolean worksHere(VacancyNode vacancy, int[] slotsOfWeek) {
        return column != null
                && (worksHere(column.first, vacancy, slotsOfWeek) || worksHere(column.second, vacancy, slotsOfWeek));
    }

    private static boolean worksHere(@Nullable Site site, VacancyNode vacancy, int[] slotsOfWeek) {
        if (site == null || site.arc().vacancy != vacancy) {
            return false;
        }
        for (int k = 0; k < site.mask().length; k++) {
            if ((site.mask()[k] & slotsOfWeek[site.arc().week[k]]) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The column that these assignments form, less the parts that the arcs, the room left or the limits no longer
     * allow; null when none is left.
     */
    @Nullable
    Column columnOf(List<Assignment> assignments, Horizon horizon) {
        DoctorLimits limits = new DoctorLimits(this, horizon);
        List<Site> parts = new ArrayList<>(2);
        LeadOption lead = null;
        boolean leadAtFirst = true;
        for (Assignment it : assignments) {
            ArcNode arc = arcTo(it.vacancy());
            Site site = arc == null ? null : arc.siteOf(it.slots(), horizon);
            if (arc != null && site != null && limits.admit(site)) {
                LeadOption its = it.lead() == null ? null : arc.leadOption(it.lead());
                if (its != null && its.lead().holder == null && site.count() >= its.minimumSlots()) {
                    lead = its;
                    leadAtFirst = parts.isEmpty();
                }
                parts.add(site);
            }
        }
        return parts.isEmpty()
                ? null
                : new Column(parts.getFirst(), parts.size() > 1 ? parts.get(1) : null, lead, leadAtFirst);
    }
}
