package fr.releve.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The most that one doctor can bring at prices, for {@link BoundChecker}: every site alone and every two together, which is all
 * that a plan gives, week after week. All numbers are hundredths of a point.
 */
final class DoctorBound {

    /** At or below half of it nothing is possible. */
    static final long NEVER = Long.MIN_VALUE / 8;

    private static final int NOWHERE = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int BOTH = FIRST | SECOND;

    /**
     * A vacancy that the doctor may serve.
     *
     * @param worth of each slot of the horizon; {@link #NEVER} where it is closed
     * @param visit cost of each week with a slot
     * @param setup cost of any use
     * @param lead what the best job lead brings, at least 0
     */
    @SuppressWarnings("ArrayRecordComponent") // made for one look, never compared
    record Site(Vacancy vacancy, boolean pinned, long[] worth, long[] visit, long setup, long lead) {

        private boolean near(Site other) {
            return vacancy.sameDayWith().contains(other.vacancy.id())
                    || other.vacancy.sameDayWith().contains(vacancy.id());
        }
    }

    private final Horizon horizon;
    private final int[] weekLeft;
    private final int[] monthLeft;
    private final int newSites;
    private final List<Site> sites;

    /**
     * A doctor as pins leave it.
     *
     * @param weekLeft slots left by week
     * @param monthLeft slots left by month
     * @param newSites vacancies that may be added to those pinned
     */
    DoctorBound(Horizon horizon, int[] weekLeft, int[] monthLeft, int newSites, List<Site> sites) {
        this.horizon = horizon;
        this.weekLeft = weekLeft;
        this.monthLeft = monthLeft;
        this.newSites = newSites;
        this.sites = List.copyOf(sites);
    }

    /**
     * The most with a day at each of the required vacancies and none at the barred ones; at or below half of {@link
     * #NEVER} when that cannot be. Doing nothing brings 0.
     *
     * <p>Two sites bring no more than each of them alone, so that few pairs are worked out: what a doctor does at one of the two is a plan
     * of that site, and no lead brings less than nothing.
     */
    long best(Set<Integer> required, Set<Integer> barred) {
        List<Site> open = new ArrayList<>(sites);
        open.removeIf(it -> barred.contains(it.vacancy().id()));
        long[] alone = open.stream()
                .mapToLong(it -> mayServe(List.of(it)) ? together(it, null) : NEVER)
                .toArray();
        long best = required.isEmpty() ? 0 : NEVER;
        for (int first = 0; first < open.size(); first++) {
            Site one = open.get(first);
            if (Set.of(one.vacancy().id()).containsAll(required)) {
                best = Math.max(best, alone[first]);
            }
            for (int second = first + 1; second < open.size(); second++) {
                Site two = open.get(second);
                if (alone[first] + alone[second] > best
                        && mayServe(List.of(one, two))
                        && Set.of(one.vacancy().id(), two.vacancy().id()).containsAll(required)) {
                    best = Math.max(best, together(one, two));
                }
            }
        }
        return best;
    }

    private boolean mayServe(List<Site> chosen) {
        return chosen.stream().filter(it -> !it.pinned()).count() <= newSites;
    }

    /** The most with a day at each of the two, or at the one. */
    private long together(Site one, @Nullable Site two) {
        long[][] most = nothingYet(monthLeft[0], 0);
        for (int week = 0; week < horizon.weeks(); week++) {
            int month = horizon.monthOfWeek().get(week);
            if (week > 0 && month != horizon.monthOfWeek().get(week - 1)) {
                most = nextMonth(most, monthLeft[month]);
            }
            most = withWeek(most, gains(one, two, week));
        }
        long total = Arrays.stream(most[two == null ? FIRST : BOTH]).max().orElse(NEVER);
        long fixed =
                two == null ? one.lead() - one.setup() : Math.max(one.lead(), two.lead()) - one.setup() - two.setup();
        return total <= NEVER / 2 ? NEVER : total + fixed;
    }

    /** By what was visited and the slots of the month used. */
    private static long[][] nothingYet(int monthCap, long before) {
        long[][] most = new long[BOTH + 1][monthCap + 1];
        for (long[] row : most) {
            Arrays.fill(row, NEVER);
        }
        most[NOWHERE][0] = before;
        return most;
    }

    private static long[][] nextMonth(long[][] most, int monthCap) {
        long[][] next = nothingYet(monthCap, 0);
        for (int visited = NOWHERE; visited <= BOTH; visited++) {
            next[visited][0] = Arrays.stream(most[visited]).max().orElse(NEVER);
        }
        return next;
    }

    private static long[][] withWeek(long[][] before, long[][] gains) {
        long[][] after = new long[before.length][];
        Arrays.setAll(after, visited -> before[visited].clone());
        for (int here = FIRST; here <= BOTH; here++) {
            for (int count = 1; count < gains[here].length; count++) {
                if (gains[here][count] > NEVER / 2) {
                    for (int visited = NOWHERE; visited <= BOTH; visited++) {
                        add(before[visited], gains[here][count], count, after[visited | here]);
                    }
                }
            }
        }
        return after;
    }

    private static void add(long[] before, long gain, int count, long[] after) {
        for (int used = count; used < after.length; used++) {
            after[used] = Math.max(after[used], before[used - count] + gain);
        }
    }

    /** The most in a week, by where the doctor is in it and the number of slots, blocks and visits counted. */
    private long[][] gains(Site one, @Nullable Site two, int week) {
        int cap = weekLeft[week];
        long[][] gains = new long[BOTH + 1][cap + 1];
        for (long[] row : gains) {
            Arrays.fill(row, NEVER);
        }
        long[][] worth = worth(one, two, week);
        for (int ones = 0; ones <= cap; ones++) {
            for (int twos = 0; ones + twos <= cap; twos++) {
                if (worth[ones][twos] > NEVER / 2 && isBlock(one, ones) && (two == null || isBlock(two, twos))) {
                    int here = (ones > 0 ? FIRST : NOWHERE) | (twos > 0 ? SECOND : NOWHERE);
                    long cost = (ones > 0 ? one.visit()[week] : 0) + (twos > 0 && two != null ? two.visit()[week] : 0);
                    gains[here][ones + twos] = Math.max(gains[here][ones + twos], worth[ones][twos] - cost);
                }
            }
        }
        return gains;
    }

    private static boolean isBlock(Site site, int count) {
        return count == 0 || count >= site.vacancy().minimumBlock();
    }

    /** The largest worth of slots in a week, by their numbers at the first and at the second site. */
    private long[][] worth(Site one, @Nullable Site two, int week) {
        int cap = weekLeft[week];
        long[][] most = new long[cap + 1][cap + 1];
        for (long[] row : most) {
            Arrays.fill(row, NEVER);
        }
        most[0][0] = 0;
        int start = week * horizon.slotsPerWeek();
        for (int slot = start; slot < start + horizon.slotsPerWeek(); slot += horizon.slotsPerDay()) {
            most = withDay(most, one, two, slot);
        }
        return most;
    }

    /** The same with the day that begins with this slot. */
    private long[][] withDay(long[][] before, Site one, @Nullable Site two, int slot) {
        long[][] after = new long[before.length][];
        Arrays.setAll(after, ones -> before[ones].clone());
        for (int morning = NOWHERE; morning <= SECOND; morning++) {
            for (int afternoon = NOWHERE; afternoon <= (horizon.slotsPerDay() == 1 ? NOWHERE : SECOND); afternoon++) {
                boolean crossed = (morning | afternoon) == BOTH;
                long worth = worth(morning, one, two, slot) + worth(afternoon, one, two, slot + 1);
                if (worth > NEVER / 2 && (!crossed || (two != null && one.near(two)))) {
                    int ones = (morning == FIRST ? 1 : 0) + (afternoon == FIRST ? 1 : 0);
                    int twos = (morning == SECOND ? 1 : 0) + (afternoon == SECOND ? 1 : 0);
                    spend(before, worth, ones, twos, after);
                }
            }
        }
        return after;
    }

    private static long worth(int where, Site one, @Nullable Site two, int slot) {
        if (where == NOWHERE) {
            return 0;
        }
        return where == FIRST ? one.worth()[slot] : two == null ? NEVER : two.worth()[slot];
    }

    private static void spend(long[][] before, long worth, int ones, int twos, long[][] after) {
        for (int first = ones; first < after.length; first++) {
            for (int second = twos; first + second < after.length; second++) {
                after[first][second] = Math.max(after[first][second], before[first - ones][second - twos] + worth);
            }
        }
    }
}
