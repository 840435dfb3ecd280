package fr.releve.engine.network;

import fr.releve.engine.Arc;
import fr.releve.engine.Horizon;
import fr.releve.engine.Prices;
import fr.releve.engine.Slots;
import fr.releve.engine.network.Column.Site;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pair that may be placed: its terms in hundredths of a point, and its slots by week. */
public final class ArcNode {

    public final DoctorNode doctor;
    public final VacancyNode vacancy;
    /** A slot placed brings this. */
    public final int value;
    /** A week visited costs this. */
    public final int trip;
    /** Using the pair at all costs this. */
    public final int setup;
    /** Whether an approved placement makes this vacancy a site of the doctor already. */
    public final boolean pinned;

    /** Bit {@code w} is set when week {@code w} has at least a block of feasible slots. */
    private final long weeks;
    /** Those weeks, rising; shared by all arcs with the same. */
    final int[] week;
    /** Feasible slots of those weeks; shared too. */
    final char[] mask;
    /** Published slots of those weeks, and what keeping each is worth to the search; null where none is published. */
    char @Nullable [] published;

    int keep;

    /** Most slots that the doctor's limits allow here. */
    private final int mostSlots;
    /** Most of them in one week. */
    private final int mostAWeek;
    /** What the arc brought at the prices when it was last worked out, without a lead; above anything before that. */
    private int brought = Integer.MAX_VALUE;
    /** How far the prices had fallen by then. */
    private long fallenThen;

    /** Bit {@code w} is set while week {@code w} is left out. */
    private long barredWeeks;
    /** Bit {@code i} is set while slot {@code i} of every week is left out. */
    private int barredSlots;

    private static final LeadOption[] NO_LEADS = {};

    /** Job leads near the vacancy for the doctor's spouse, the largest bonus first. */
    LeadOption[] leads = NO_LEADS;

    /** A job lead, its bonus in hundredths, and the slots that make it worth the move. */
    public record LeadOption(LeadNode lead, int bonus, int minimumSlots) {}

    ArcNode(Arc terms, Slots feasible, DoctorNode doctor, VacancyNode vacancy, boolean pinned, Weeks calendar) {
        Horizon horizon = calendar.horizon();
        this.doctor = doctor;
        this.vacancy = vacancy;
        this.pinned = pinned;
        value = terms.valuePerSlot() * Prices.SCALE;
        trip = terms.tripCostPerWeek() * Prices.SCALE;
        setup = terms.setupCost() * Prices.SCALE;
        int length = horizon.slotsPerWeek();
        int count = 0;
        long visited = 0;
        char[] masks = new char[horizon.weeks()];
        for (int w = 0; w < horizon.weeks(); w++) {
            int bits = feasible.bits(w * length, length);
            if (Integer.bitCount(bits) >= vacancy.block) {
                visited |= 1L << w;
                masks[count++] = (char) bits;
            }
        }
        weeks = visited;
        week = calendar.of(visited);
        mask = calendar.masks(masks, count);
        mostSlots = mostSlots(horizon);
        mostAWeek = mostAWeek();
    }

    private int mostAWeek() {
        int most = 0;
        for (int k = 0; k < week.length; k++) {
            most = Math.max(most, Math.min(doctor.weekCap[week[k]], Integer.bitCount(mask[k])));
        }
        return most;
    }

    private int mostSlots(Horizon horizon) {
        int[] left = doctor.monthCap.clone();
        int most = 0;
        for (int k = 0; k < week.length; k++) {
            int month = horizon.monthOfWeek().get(week[k]);
            int slots = Math.min(left[month], Math.min(doctor.weekCap[week[k]], Integer.bitCount(mask[k])));
            left[month] -= slots;
            most += slots;
        }
        return most;
    }

    /** Notes what the arc brings at the prices in the nodes, without a lead; in hundredths. */
    void noteBrought(int total) {
        brought = total;
        fallenThen = vacancy.fallen + vacancy.territory.risen;
    }

    /**
     * No less than what the arc brings at the prices in the nodes, without a lead: what it brought when it was last
     * worked out, and for each slot what prices may have fallen since; in hundredths.
     */
    long mostBrought() {
        long fallen = vacancy.fallen + vacancy.territory.risen - fallenThen;
        return brought + fallen * mostSlots;
    }

    /** Nothing is known any more of what the arc brings. */
    void forgetBrought() {
        brought = Integer.MAX_VALUE;
    }

    /** Leaves the arc out for the moment, so as to try what would not be chosen. */
    public void bar() {
        barredWeeks = -1;
    }

    /** Leaves these weeks out for the moment: bit {@code w} for week {@code w}. */
    public void barWeeks(long bits) {
        barredWeeks |= bits;
    }

    /** Leaves these slots out for the moment: bit {@code i} for slot {@code i} of every week. */
    public void barSlots(int bits) {
        barredSlots |= bits;
    }

    /** Opens what was left out. */
    public void unbar() {
        barredWeeks = 0;
        barredSlots = 0;
    }

    /** Whether the whole arc is left out. */
    public boolean barred() {
        return barredWeeks == -1;
    }

    /** The feasible slots of its {@code k}-th week, as bits, that are not left out. */
    int unbarred(int k) {
        return (barredWeeks >>> week[k] & 1) == 0 ? mask[k] & ~barredSlots : 0;
    }

    /** Sets the job leads near the vacancy. */
    void offerLeads(List<LeadOption> options) {
        leads = options.toArray(new LeadOption[0]);
        Arrays.sort(leads, Comparator.comparingInt(LeadOption::bonus).reversed());
    }

    /** Job leads near the vacancy for the doctor's spouse, the largest bonus first. */
    public List<LeadOption> leads() {
        return List.of(leads);
    }

    /** Whether some week has room for a block in the current plan. */
    public boolean hasRoom() {
        for (long rest = weeks & vacancy.weeksWithRoom(); rest != 0; rest &= rest - 1) {
            int it = Long.numberOfTrailingZeros(rest);
            int k = Long.bitCount(weeks & ((1L << it) - 1));
            if (Integer.bitCount(mask[k] & vacancy.open[it]) >= vacancy.block) {
                return true;
            }
        }
        return false;
    }

    /** No less than what the arc brings within the room that the current plan leaves, without a lead; in hundredths. */
    public long mostInRoom() {
        int open = Long.bitCount(weeks & vacancy.weeksWithRoom());
        if (open == 0) {
            return WeekGains.NEVER;
        }
        if (published != null) {
            return Integer.MAX_VALUE;
        }
        long each = (long) value + vacancy.territory.marginal();
        return Math.max(0, Math.min(open * (mostAWeek * each - trip), mostSlots * each - trip)) - setup;
    }

    /** Every slot that the pair may be placed on. */
    Site everySlot() {
        return new Site(this, mask);
    }

    /** Of the slots of this week, given as bits, those that the pair may be placed on. */
    int among(int slots, int itsWeek) {
        int k = Arrays.binarySearch(week, itsWeek);
        return k < 0 ? 0 : slots & mask[k];
    }

    /** The option of this lead, or null. */
    @Nullable
    LeadOption leadOption(int lead) {
        for (LeadOption option : leads) {
            if (option.lead().id == lead) {
                return option;
            }
        }
        return null;
    }

    /** Marks slots as published; the search gains {@code pricePerSlot} hundredths by keeping each. */
    void publish(Slots slots, int pricePerSlot, Horizon horizon) {
        published = masksOf(slots, horizon);
        keep = pricePerSlot;
    }

    /** These slots as a site, or null when one of them is no longer feasible or has no room left. */
    @Nullable
    Site siteOf(Slots slots, Horizon horizon) {
        char[] masks = masksOf(slots, horizon);
        int count = 0;
        for (int k = 0; k < week.length; k++) {
            count += Integer.bitCount(masks[k]);
            boolean fits = (masks[k] & ~vacancy.open[week[k]]) == 0
                    && (masks[k] == 0 || Integer.bitCount(masks[k]) >= vacancy.block);
            if (!fits) {
                return null;
            }
        }
        return count == 0 || count < slots.count() ? null : new Site(this, masks);
    }

    private char[] masksOf(Slots slots, Horizon horizon) {
        char[] masks = new char[week.length];
        for (int k = 0; k < week.length; k++) {
            masks[k] = (char) (mask[k] & slots.bits(week[k] * horizon.slotsPerWeek(), horizon.slotsPerWeek()));
        }
        return masks;
    }
}
