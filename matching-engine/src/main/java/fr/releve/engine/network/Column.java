package fr.releve.engine.network;

import fr.releve.engine.Horizon;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan of one doctor: one or two sites with their slots, and perhaps a job lead. Immutable.
 *
 * <p>A column of the Dantzig–Wolfe form of the model: everything that concerns one doctor alone holds inside it.
 */
public final class Column {

    /** One site: the slots of each week of the arc, in the order of {@code arc.week}. */
    public static final class Site {

        private final ArcNode arc;
        private final char[] mask;

        Site(ArcNode arc, char[] mask) {
            this.arc = arc;
            this.mask = mask;
        }

        public ArcNode arc() {
            return arc;
        }

        char[] mask() {
            return mask;
        }

        private boolean like(Site other) {
            return arc == other.arc && Arrays.equals(mask, other.mask);
        }

        /** Slots placed. */
        public int count() {
            int count = 0;
            for (char bits : mask) {
                count += Integer.bitCount(bits);
            }
            return count;
        }

        /** Value less trips and setup, without lead, territory and stability; in hundredths. */
        public int worth() {
            int worth = -arc.setup;
            for (char bits : mask) {
                if (bits != 0) {
                    worth += Integer.bitCount(bits) * arc.value - arc.trip;
                }
            }
            return worth;
        }

        /** Raises the price of each place and visit used. */
        public void raisePrices(int step, Horizon horizon) {
            for (int k = 0; k < mask.length; k++) {
                if (mask[k] != 0) {
                    int week = arc.week[k];
                    if ((arc.vacancy.scarceWeeks >>> week & 1) != 0) {
                        arc.vacancy.visitPrice[week] += step;
                    }
                    for (int rest = mask[k]; rest != 0; rest &= rest - 1) {
                        arc.vacancy.price[week * horizon.slotsPerWeek() + Integer.numberOfTrailingZeros(rest)] += step;
                    }
                }
            }
        }

        /** What the places and visits used cost at the prices in the nodes, less the territory's; in hundredths. */
        private long price() {
            VacancyNode vacancy = arc.vacancy;
            int slotsPerWeek = vacancy.price.length / vacancy.open.length;
            long sum = 0;
            for (int k = 0; k < mask.length; k++) {
                if (mask[k] != 0) {
                    int week = arc.week[k];
                    sum += vacancy.visitPrice[week] - (long) Integer.bitCount(mask[k]) * vacancy.territory.price;
                    for (int rest = mask[k]; rest != 0; rest &= rest - 1) {
                        sum += vacancy.price[week * slotsPerWeek + Integer.numberOfTrailingZeros(rest)];
                    }
                }
            }
            return sum;
        }

        /** Whether every place is free in the current plan. */
        private boolean fits() {
            for (int k = 0; k < mask.length; k++) {
                if ((mask[k] & ~arc.vacancy.open[arc.week[k]]) != 0) {
                    return false;
                }
            }
            return true;
        }

        /** Adds the doctors who hold places that this site needs and that are not free. */
        private void addHolders(Collection<DoctorNode> holders) {
            int[] wanting = new int[arc.vacancy.open.length];
            boolean any = false;
            for (int k = 0; k < mask.length; k++) {
                int week = arc.week[k];
                wanting[week] = mask[k] & ~arc.vacancy.open[week];
                any |= wanting[week] != 0;
            }
            if (any) {
                arc.vacancy.addHolders(wanting, holders);
            }
        }

        /** What the search gains by keeping published slots; in hundredths. */
        int kept() {
            char[] published = arc.published;
            int count = 0;
            for (int k = 0; published != null && k < mask.length; k++) {
                count += Integer.bitCount(mask[k] & published[k]);
            }
            return count * arc.keep;
        }
    }

    public final Site first;
    public final @Nullable Site second;
    public final ArcNode.@Nullable LeadOption lead;
    /** The site that makes the lead possible: first when true. */
    final boolean leadAtFirst;

    /** Value less costs plus the lead's bonus, without territory bonus; in hundredths. */
    public final int worth;
    /** The same with what stability adds for the search. */
    final int score;

    Column(Site first, @Nullable Site second, ArcNode.@Nullable LeadOption lead, boolean leadAtFirst) {
        this.first = first;
        this.second = second;
        this.lead = lead;
        this.leadAtFirst = leadAtFirst;
        worth = first.worth() + (second == null ? 0 : second.worth()) + (lead == null ? 0 : lead.bonus());
        score = worth + first.kept() + (second == null ? 0 : second.kept());
    }

    /** What the search gains by keeping published slots; in hundredths. */
    public int kept() {
        return score - worth;
    }

    /** The doctor's own score: value less trips and setup, in hundredths; no lead, no territory. */
    public int ownWorth() {
        return first.worth() + (second == null ? 0 : second.worth());
    }

    /** Slots placed with this arc. */
    public int slotsAt(ArcNode arc) {
        return sites().stream()
                .filter(site -> site.arc() == arc)
                .mapToInt(Site::count)
                .sum();
    }

    /** The same places with this lead, which the arc makes possible. */
    public Column with(ArcNode.LeadOption taken, ArcNode arc) {
        return new Column(first, second, taken, first.arc() == arc);
    }

    /** What the column is worth at the prices in the nodes, its reduced cost; in hundredths. */
    public long pricedWorth() {
        return worth - first.price() - (second == null ? 0 : second.price()) - (lead == null ? 0 : lead.lead().price);
    }

    /** The other doctors who hold places, or the lead, that the column needs. */
    public Set<DoctorNode> holders() {
        Set<DoctorNode> holders = new LinkedHashSet<>();
        sites().forEach(site -> site.addHolders(holders));
        if (lead != null && lead.lead().holder != null) {
            holders.add(lead.lead().holder);
        }
        holders.remove(first.arc().doctor);
        return holders;
    }

    /** Whether every place and the lead are free in the current plan. */
    public boolean fits() {
        return first.fits() && (second == null || second.fits()) && (lead == null || lead.lead().holder == null);
    }

    /** The one or two sites. */
    public List<Site> sites() {
        return second == null ? List.of(first) : List.of(first, second);
    }

    /** The vacancies served. */
    public List<VacancyNode> vacancies() {
        return sites().stream().map(site -> site.arc().vacancy).toList();
    }

    /** Whether the doctor goes to this vacancy. */
    public boolean serves(VacancyNode vacancy) {
        return first.arc().vacancy == vacancy || (second != null && second.arc().vacancy == vacancy);
    }

    /** The slots at this site with the lead it makes possible. */
    ArcNode.@Nullable LeadOption leadOf(Site site) {
        return (site == first) == leadAtFirst ? lead : null;
    }

    /** Whether both place the doctor alike, perhaps nowhere. */
    public static boolean same(@Nullable Column one, @Nullable Column other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.lead, other.lead)
                && ((one.first.like(other.first) && like(one.second, other.second))
                        || (like(one.first, other.second) && like(one.second, other.first)));
    }

    private static boolean like(@Nullable Site one, @Nullable Site other) {
        return (one == null || other == null) ? one == other : one.like(other);
    }
}
