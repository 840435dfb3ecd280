package fr.releve.engine.network;

import static java.util.Objects.requireNonNull;

import fr.releve.engine.Horizon;
import fr.releve.engine.network.ArcNode.LeadOption;
import fr.releve.engine.network.Column.Site;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best plan of one doctor under prices: the one exact routine that the bound, the construction, the search, the
 * repair after an event and the explanations share. Not thread-safe; one for each thread.
 *
 * <p>Every arc alone is a knapsack over the weeks of each month; pairs of arcs are tried in the order of their sum,
 * which no pair exceeds, until the sum falls to the best found. The least number of slots of a job lead is not part of
 * the optimisation: the value is then still no less than the true one. A column that is to be placed never counts on a
 * lead it cannot hold: {@link #column} looks again without it.
 */
public final class BestColumn {

    /** At or below any value of a column that cannot be. */
    public static final int IMPOSSIBLE = WeekGains.NEVER / 2;

    private final int slotsPerWeek;
    private final int[] monthOf;
    private final PairGains pairs;
    private final Shortlist shortlist = new Shortlist();
    /** Leads that the search does not count on, because a column it found could not hold them. */
    private final Set<LeadOption> unheld = Collections.newSetFromMap(new IdentityHashMap<>());

    private SiteGains[] sites = new SiteGains[0];
    private Prospect asked = Prospect.GREEDY;
    /** The arc that the column is to use, if one was named. */
    private @Nullable ArcNode named;

    private int value;
    private @Nullable SiteGains first;
    private @Nullable SiteGains second;
    /** Whose best column at the prices was asked for; null when something else was. */
    private @Nullable DoctorNode priced;

    public BestColumn(Horizon horizon) {
        slotsPerWeek = horizon.slotsPerWeek();
        monthOf = horizon.monthOfWeek().stream().mapToInt(Integer::intValue).toArray();
        pairs = new PairGains(horizon, monthOf, new SiteGains(slotsPerWeek, monthOf, unheld));
    }

    /** Finds the doctor's best column and returns its value in hundredths, at least 0: to do nothing is always open. */
    public int find(DoctorNode doctor, Prospect prospect) {
        return find(doctor, prospect, 0);
    }

    /** As {@link #find(DoctorNode, Prospect)}, if that is more than {@code atLeast}; otherwise that number. */
    private int find(DoctorNode doctor, Prospect prospect, int atLeast) {
        value = atLeast;
        first = null;
        second = null;
        priced = null;
        asked = prospect;
        named = null;
        pairs.askBoth(false);
        if (prospect.remembered()) {
            priced = doctor;
            value = doctor.favourite == null ? 0 : (int) Math.max(0, doctor.favourite.pricedWorth());
        }
        int count = priced != null || prospect.residual() ? loadPromising(doctor, prospect) : load(doctor, prospect);
        if (count > 0) {
            if (sites[0].total() > value) {
                value = sites[0].total();
                first = sites[0];
            }
            tryPairs(doctor, count);
        }
        return value;
    }

    /** Loads the arcs that may be in a better column than the one known. */
    private int loadPromising(DoctorNode doctor, Prospect prospect) {
        makeRoom(doctor.arcs.size());
        shortlist.fill(doctor, prospect);
        int count = 0;
        int best = 0;
        int atLeast = value;
        for (int index = 0; index < shortlist.size(); index++) {
            long partner = shortlist.pairs() ? Math.max(best, shortlist.most(index + 1)) : 0;
            if (shortlist.most(index) + partner <= atLeast) {
                break;
            }
            int total = sites[count].load(shortlist.arc(index), prospect);
            if (total > 0) {
                best = Math.max(best, total);
                atLeast = Math.max(atLeast, total);
                insert(count++);
            }
        }
        return count;
    }

    /**
     * Finds the best column that uses this arc, and returns its value in hundredths, perhaps below 0; {@link
     * #IMPOSSIBLE} when no column can use it.
     */
    public int findWith(DoctorNode doctor, ArcNode required, Prospect prospect) {
        first = null;
        second = null;
        priced = null;
        asked = prospect;
        named = required;
        value = IMPOSSIBLE;
        pairs.askBoth(true);
        if (!doctor.mayServe(required)) {
            return value;
        }
        return prospect.remembered() ? findPromisingWith(doctor, required) : findAnyWith(doctor, required, prospect);
    }

    private int findPromisingWith(DoctorNode doctor, ArcNode required) {
        makeRoom(doctor.arcs.size());
        if (sites[0].load(required, Prospect.PRICED) <= 0 && sites[0].requiredTotal() <= IMPOSSIBLE) {
            return value;
        }
        first = sites[0];
        value = sites[0].total();
        shortlist.fill(doctor, Prospect.PRICED);
        int count = 1;
        int most = doctor.bestIfKnown();
        for (int index = 0;
                index < shortlist.size() && value < most && sites[0].total() + shortlist.most(index) > value;
                index++) {
            ArcNode other = shortlist.arc(index);
            if (other != required && sites[count].load(other, Prospect.PRICED) > 0) {
                tryPair(doctor, sites[0], sites[count++]);
            }
        }
        return value;
    }

    private int findAnyWith(DoctorNode doctor, ArcNode required, Prospect prospect) {
        int count = load(doctor, prospect);
        int at = 0;
        while (at < count && sites[at].arc() != required) {
            at++;
        }
        if (at == count && sites[count].load(required, prospect) <= 0 && sites[count].requiredTotal() <= IMPOSSIBLE) {
            return value;
        }
        first = sites[at];
        value = sites[at].total();
        for (int other = 0; other < count; other++) {
            tryPair(doctor, sites[at], sites[other]);
        }
        return value;
    }

    /** Loads the arcs that pay by themselves, the best first, and returns their number. */
    private int load(DoctorNode doctor, Prospect prospect) {
        int arcs = doctor.arcs.size();
        makeRoom(arcs);
        int count = 0;
        for (int index = 0; index < arcs; index++) {
            ArcNode arc = doctor.arcs.get(index);
            if (!arc.barred() && doctor.mayServe(arc) && sites[count].load(arc, prospect) > 0) {
                insert(count++);
            }
        }
        return count;
    }

    private void makeRoom(int arcs) {
        if (sites.length <= arcs) {
            int known = sites.length;
            sites = Arrays.copyOf(sites, arcs + 1);
            for (int index = known; index <= arcs; index++) {
                sites[index] = new SiteGains(slotsPerWeek, monthOf, unheld);
            }
        }
    }

    private void insert(int last) {
        SiteGains it = sites[last];
        int at = last;
        while (at > 0 && sites[at - 1].total() < it.total()) {
            sites[at] = sites[at - 1];
            at--;
        }
        sites[at] = it;
    }

    private void tryPairs(DoctorNode doctor, int count) {
        for (int i = 0; i < count - 1 && ofBoth(sites[i], sites[i + 1]) > value; i++) {
            for (int j = i + 1; j < count && ofBoth(sites[i], sites[j]) > value; j++) {
                tryPair(doctor, sites[i], sites[j]);
            }
        }
    }

    private void tryPair(DoctorNode doctor, SiteGains one, SiteGains two) {
        if (one != two && ofBoth(one, two) > value && doctor.mayServe(one.arc(), two.arc())) {
            int total = pairs.total(one, two, value);
            if (total > value) {
                value = total;
                first = one;
                second = two;
            }
        }
    }

    private static long ofBoth(SiteGains one, SiteGains two) {
        return (long) one.total() + two.total();
    }

    /**
     * The column of the last search, or null when doing nothing is best; asked for once. At the prices it is the one that
     * the value counts on, less a lead that it cannot hold. Otherwise it is worth placing: the best of those found with
     * fewer and fewer leads, until nothing better is left.
     */
    public @Nullable Column column() {
        DoctorNode whose = priced;
        if (whose == null) {
            return asked.remembered() || holdsItsLead() ? make() : bestThatHolds();
        }
        if (first != null || value == 0) {
            whose.favourite = make();
        }
        return whose.favourite;
    }

    /** Whether the column found has the slots that the lead it counts on asks for; any has one. */
    private boolean holdsItsLead() {
        LeadOption lead = leadCountedOn();
        return lead == null || lead.minimumSlots() == 1;
    }

    private @Nullable LeadOption leadCountedOn() {
        SiteGains one = first;
        SiteGains two = second;
        if (one == null) {
            return null;
        }
        return two == null || one.leadGain() >= two.leadGain() ? one.lead() : two.lead();
    }

    private @Nullable Column bestThatHolds() {
        Column found = make();
        if (found == null) {
            return null;
        }
        DoctorNode doctor = found.first.arc().doctor;
        ArcNode required = named;
        Column best = required == null ? null : found;
        int most = required == null ? 0 : worth(found);
        for (Column next = found; next != null; next = make()) {
            if (worth(next) > most) {
                most = worth(next);
                best = next;
            }
            LeadOption lead = leadCountedOn();
            if (lead == null || lead.equals(next.lead) || !unheld.add(lead)) {
                break;
            }
            int again = required == null ? find(doctor, asked, most) : findWith(doctor, required, asked);
            if (again <= most) {
                break;
            }
        }
        unheld.clear();
        return best;
    }

    /** What the column last made is worth where it was looked for: the lead that it holds in place of the one counted on. */
    private int worth(Column column) {
        SiteGains one = requireNonNull(first);
        SiteGains two = second;
        int countedOn = two == null ? one.leadGain() : Math.max(one.leadGain(), two.leadGain());
        return value - countedOn + one.gainOf(column.lead);
    }

    private @Nullable Column make() {
        SiteGains one = first;
        SiteGains two = second;
        if (one == null) {
            return null;
        }
        if (two == null) {
            Site site = new Site(one.arc(), oneSite(one));
            return new Column(site, null, one.leadWithin(site.count()), true);
        }
        if (!pairs.holds(one, two)) {
            pairs.total(one, two, IMPOSSIBLE);
        }
        char[][] masks = pairs.masks();
        Site near = new Site(one.arc(), masks[0]);
        Site far = new Site(two.arc(), masks[1]);
        LeadOption atNear = one.leadWithin(near.count());
        LeadOption atFar = two.leadWithin(far.count());
        boolean leadAtFirst = one.gainOf(atNear) >= two.gainOf(atFar);
        return new Column(near, far, leadAtFirst ? atNear : atFar, leadAtFirst);
    }

    private char[] oneSite(SiteGains site) {
        int[] monthCap = site.arc().doctor.monthCap;
        WeekGains gains = site.gains;
        int[] counts = gains.counts(monthCap);
        char[] masks = new char[counts.length];
        boolean used = false;
        for (int row = 0; row < counts.length; row++) {
            masks[row] = site.bestSlots(row, counts[row]);
            used |= counts[row] > 0;
        }
        if (!used) {
            int visit = gains.bestVisitAt(monthCap);
            masks[visit / WeekGains.MOST_COUNT] =
                    site.bestSlots(visit / WeekGains.MOST_COUNT, visit % WeekGains.MOST_COUNT);
        }
        return masks;
    }
}
