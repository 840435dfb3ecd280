package fr.releve.engine.network;

import static java.util.Objects.requireNonNull;

import fr.releve.engine.network.ArcNode.LeadOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one arc alone can bring its doctor under prices: gains by week and count, and the best job lead. */
final class SiteGains {

    private final int slotsPerWeek;
    private final int[] values;
    private final int[] sorted;
    private final int[] mask;
    /** Leads not to count on. */
    private final Set<LeadOption> unheld;

    final WeekGains gains;
    private @Nullable ArcNode arc;
    private boolean residual;
    private boolean own;
    private int weight;
    private int territoryRate;
    private @Nullable LeadOption lead;
    private int leadGain;
    private int total;

    SiteGains(int slotsPerWeek, int[] monthOf, Set<LeadOption> unheld) {
        this.slotsPerWeek = slotsPerWeek;
        this.unheld = unheld;
        values = new int[slotsPerWeek];
        sorted = new int[slotsPerWeek];
        mask = new int[monthOf.length];
        gains = new WeekGains(slotsPerWeek, monthOf);
    }

    /** Computes the gains and returns the best total of the arc when it is used, or 0 or less when it does not pay. */
    int load(ArcNode itsArc, Prospect prospect) {
        arc = itsArc;
        total = WeekGains.NEVER;
        residual = prospect.residual();
        own = prospect.own();
        weight = prospect.weight();
        VacancyNode vacancy = itsArc.vacancy;
        if (residual && !itsArc.hasRoom()) {
            gains.clear();
            return total;
        }
        territoryRate = own ? 0 : residual ? vacancy.territory.marginal() : vacancy.territory.price;
        gains.clear();
        for (int k = 0; k < itsArc.week.length; k++) {
            loadWeek(itsArc, vacancy, k);
        }
        chooseLead(itsArc);
        int used = gains.total(itsArc.doctor.monthCap);
        if (prospect.remembered()) {
            itsArc.noteBrought(used - itsArc.setup);
        }
        if (used > 0) {
            total = used - itsArc.setup + leadGain;
            return total;
        }
        return leadGain > 0 || itsArc.setup < 0 ? totalOfOneVisit() : 0;
    }

    /** The total even if it does not pay; {@link WeekGains#NEVER} or so when no week can be visited. */
    int requiredTotal() {
        return total > WeekGains.NEVER ? total : totalOfOneVisit();
    }

    /** The best total when no week pays by itself, but one must be visited. */
    private int totalOfOneVisit() {
        total = gains.bestVisit(arc().doctor.monthCap) - arc().setup + leadGain;
        return total;
    }

    private void loadWeek(ArcNode itsArc, VacancyNode vacancy, int k) {
        int week = itsArc.week[k];
        int slots = residual ? itsArc.unbarred(k) & vacancy.open[week] : itsArc.unbarred(k);
        int most = Math.min(itsArc.doctor.weekCap[week], Integer.bitCount(slots));
        mask[gains.rows()] = slots;
        if (most < vacancy.block) {
            gains.addClosedRow(week);
            return;
        }
        gains.addRow(week);
        int sum = -itsArc.trip - weighted(vacancy.visitPrice[week]);
        if (flat()) {
            int each = itsArc.value + territoryRate;
            for (int count = vacancy.block; count <= most; count++) {
                gains.offer(count, sum + count * each);
            }
            return;
        }
        int length = sortedValues(gains.rows() - 1);
        for (int count = 1; count <= Math.min(most, length); count++) {
            sum += sorted[count - 1];
            if (count >= vacancy.block) {
                gains.offer(count, sum);
            }
        }
    }

    /** Whether every open slot brings the same. */
    boolean flat() {
        return weight == 0 && (own || arc().published == null);
    }

    private int sortedValues(int row) {
        int[] slotValues = values(row);
        int length = 0;
        for (int rest = mask[row]; rest != 0; rest &= rest - 1) {
            int it = slotValues[Integer.numberOfTrailingZeros(rest)];
            int at = length++;
            while (at > 0 && sorted[at - 1] < it) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = it;
        }
        return length;
    }

    /** The value of each open slot of the row's week, valid until the next call. */
    int[] values(int row) {
        ArcNode it = arc();
        int week = gains.week(row);
        int[] price = it.vacancy.price;
        int flat = it.value + territoryRate;
        for (int rest = mask[row]; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            values[index] = flat - weighted(price[week * slotsPerWeek + index]);
        }
        char[] published = it.published;
        if (residual && published != null && !own) {
            for (int rest = mask[row] & published[row]; rest != 0; rest &= rest - 1) {
                values[Integer.numberOfTrailingZeros(rest)] += it.keep;
            }
        }
        return values;
    }

    /** The {@code count} most valuable open slots of the row's week; among equal ones those that others want least. */
    char bestSlots(int row, int count) {
        int[] slotValues = values(row);
        int[] price = arc().vacancy.price;
        int start = gains.week(row) * slotsPerWeek;
        int chosen = 0;
        for (int taken = 0; taken < count; taken++) {
            int best = -1;
            for (int rest = mask[row] & ~chosen; rest != 0; rest &= rest - 1) {
                int index = Integer.numberOfTrailingZeros(rest);
                if (best < 0
                        || slotValues[index] > slotValues[best]
                        || (slotValues[index] == slotValues[best] && price[start + index] < price[start + best])) {
                    best = index;
                }
            }
            chosen |= 1 << best;
        }
        return (char) chosen;
    }

    private void chooseLead(ArcNode itsArc) {
        lead = null;
        leadGain = 0;
        for (LeadOption option : itsArc.leads) {
            if (option.bonus() <= leadGain) {
                break;
            }
            int gain = option.bonus() - weighted(option.lead().price);
            if (gain > leadGain && isOpen(option) && (unheld.isEmpty() || !unheld.contains(option))) {
                lead = option;
                leadGain = gain;
            }
        }
    }

    private boolean isOpen(LeadOption option) {
        return !own && (!residual || option.lead().holder == null);
    }

    /** The lead with the largest gain that so many slots are enough for, or null. */
    @Nullable
    LeadOption leadWithin(int slots) {
        if (unheld.isEmpty() && (lead == null || lead.minimumSlots() <= slots)) {
            return lead;
        }
        LeadOption best = null;
        for (LeadOption option : arc().leads) {
            if (option.minimumSlots() <= slots && isOpen(option) && gainOf(option) > gainOf(best)) {
                best = option;
            }
        }
        return best;
    }

    /** What the lead brings at the prices, 0 for none. */
    int gainOf(@Nullable LeadOption option) {
        return option == null ? 0 : option.bonus() - weighted(option.lead().price);
    }

    private int weighted(int price) {
        return weight == Prospect.FULL ? price : (int) (((long) price * weight) >> 8);
    }

    ArcNode arc() {
        return requireNonNull(arc);
    }

    int mask(int row) {
        return mask[row];
    }

    /** The cost of one visit in the row's week. */
    int visitCost(int row) {
        return arc().trip + weighted(arc().vacancy.visitPrice[gains.week(row)]);
    }

    /** The lead with the largest gain, or null. */
    @Nullable
    LeadOption lead() {
        return lead;
    }

    int leadGain() {
        return leadGain;
    }

    int total() {
        return total;
    }
}
