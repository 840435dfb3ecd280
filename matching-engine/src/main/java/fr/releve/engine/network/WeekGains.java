package fr.releve.engine.network;

import java.util.Arrays;

/**
 * For a run of weeks, the gain of each number of slots; finds the best numbers under the monthly limits.
 *
 * <p>Row {@code k} is a week; cell {@code (k, c)} is the gain of {@code c ≥ 1} slots in it, or {@link #NEVER}; no slot
 * gains nothing. Months are independent, each a knapsack over its weeks.
 */
final class WeekGains {

    /** Gain of an impossible choice; two of them still fit in an int. */
    static final int NEVER = -1_000_000_000;

    /** Above any count of slots in a week. */
    static final int MOST_COUNT = 16;

    private final int width;
    private final int[] monthOf;
    private int rows;
    private int[] week;
    private int[] top;
    private int[] gain;

    /** Largest gain of a row, at least 0, and the least count that brings it. */
    private final int[] rowBest;

    private final int[] rowBestAt;

    private int[] best = new int[64];
    /** By month, the most with at most so many slots; worked out when first asked for. */
    private final int[][] within;

    private boolean withinKnown;
    private int[][] layers = new int[0][];

    WeekGains(int slotsPerWeek, int[] monthOf) {
        this.width = slotsPerWeek + 1;
        this.monthOf = monthOf;
        week = new int[monthOf.length];
        top = new int[monthOf.length];
        gain = new int[monthOf.length * width];
        rowBest = new int[monthOf.length];
        rowBestAt = new int[monthOf.length];
        within = new int[monthOf.length == 0 ? 0 : monthOf[monthOf.length - 1] + 1][0];
    }

    void clear() {
        rows = 0;
        withinKnown = false;
    }

    /** Starts a row with every count impossible. */
    void addRow(int itsWeek) {
        Arrays.fill(gain, rows * width, (rows + 1) * width, NEVER);
        addClosedRow(itsWeek);
    }

    /** Adds a row that cannot be visited. */
    void addClosedRow(int itsWeek) {
        week[rows] = itsWeek;
        rowBest[rows] = 0;
        rowBestAt[rows] = 0;
        top[rows++] = 0;
    }

    /** Offers a gain for a count in the last row. */
    void offer(int count, int value) {
        int cell = (rows - 1) * width + count;
        if (value > gain[cell]) {
            gain[cell] = value;
            top[rows - 1] = Math.max(top[rows - 1], count);
            if (value > rowBest[rows - 1] || (value == rowBest[rows - 1] && count < rowBestAt[rows - 1])) {
                rowBest[rows - 1] = value;
                rowBestAt[rows - 1] = count;
            }
        }
    }

    int rows() {
        return rows;
    }

    int week(int row) {
        return week[row];
    }

    /** Largest possible count of a row, 0 when the week cannot be visited. */
    int top(int row) {
        return top[row];
    }

    int gain(int row, int count) {
        return gain[row * width + count];
    }

    /** The most that the weeks can gain together. */
    int total(int[] monthCap) {
        int total = 0;
        for (int from = 0, to; from < rows; from = to) {
            int month = monthOf[week[from]];
            int slots = 0;
            int free = 0;
            for (to = from; to < rows && monthOf[week[to]] == month; to++) {
                slots += rowBestAt[to];
                free += rowBest[to];
            }
            total += slots <= monthCap[month] ? free : knapsack(from, to, monthCap[month]);
        }
        return total;
    }

    /**
     * Above or at what two sites can gain together: each month's slots are split between them, as if they never wanted
     * the same day.
     */
    static long mostOfBoth(WeekGains one, WeekGains two, int[] monthCap) {
        long sum = 0;
        for (int month = 0; month < monthCap.length; month++) {
            int[] first = one.within(monthCap)[month];
            int[] second = two.within(monthCap)[month];
            int most = 0;
            for (int used = 0, cap = monthCap[month]; used <= cap; used++) {
                most = Math.max(most, first[used] + second[cap - used]);
            }
            sum += most;
        }
        return sum;
    }

    private int[][] within(int[] monthCap) {
        if (!withinKnown) {
            for (int month = 0; month < within.length; month++) {
                if (within[month].length <= monthCap[month]) {
                    within[month] = new int[monthCap[month] + 1];
                }
                Arrays.fill(within[month], 0, monthCap[month] + 1, 0);
            }
            for (int row = 0; row < rows; row++) {
                addWeek(within[monthOf[week[row]]], row, monthCap[monthOf[week[row]]]);
            }
            withinKnown = true;
        }
        return within;
    }

    /** The largest gain of any single week: what visiting at least once costs when every gain is negative. */
    int bestVisit(int[] monthCap) {
        int at = bestVisitAt(monthCap);
        return at < 0 ? NEVER : gain(at / MOST_COUNT, at % MOST_COUNT);
    }

    /** Where that gain is, as {@code row * MOST_COUNT + count}; -1 when no week can be visited. */
    int bestVisitAt(int[] monthCap) {
        int at = -1;
        int most = NEVER;
        for (int row = 0; row < rows; row++) {
            int cap = Math.min(top[row], monthCap[monthOf[week[row]]]);
            for (int count = 1; count <= cap; count++) {
                if (gain(row, count) > most) {
                    most = gain(row, count);
                    at = row * MOST_COUNT + count;
                }
            }
        }
        return at;
    }

    /** The counts that reach {@link #total}, by row. */
    int[] counts(int[] monthCap) {
        int[] counts = new int[rows];
        for (int from = 0, to; from < rows; from = to) {
            int month = monthOf[week[from]];
            int slots = 0;
            for (to = from; to < rows && monthOf[week[to]] == month; to++) {
                counts[to] = rowBestAt[to];
                slots += counts[to];
            }
            if (slots > monthCap[month]) {
                layeredKnapsack(from, to, monthCap[month], counts);
            }
        }
        return counts;
    }

    private int knapsack(int from, int to, int cap) {
        int reach = 0;
        best[0] = 0;
        for (int row = from; row < to - 1; row++) {
            int next = Math.min(cap, reach + top[row]);
            Arrays.fill(best, reach + 1, next + 1, best[reach]);
            reach = next;
            addWeek(best, row, reach);
        }
        return withLastWeek(to - 1, reach, cap);
    }

    /** The most with the last week too, when the others use up to {@code reach} slots. */
    private int withLastWeek(int row, int reach, int cap) {
        int most = best[reach];
        int cells = row * width;
        for (int count = Math.min(top[row], cap); count > 0; count--) {
            most = Math.max(most, best[Math.min(reach, cap - count)] + gain[cells + count]);
        }
        return most;
    }

    private void addWeek(int[] within, int row, int cap) {
        int cells = row * width;
        for (int used = cap; used > 0; used--) {
            int most = within[used];
            for (int count = Math.min(top[row], used); count > 0; count--) {
                most = Math.max(most, within[used - count] + gain[cells + count]);
            }
            within[used] = most;
        }
    }

    private void layeredKnapsack(int from, int to, int cap, int[] counts) {
        if (layers.length < to - from + 1) {
            layers = new int[to - from + 1][64];
        }
        Arrays.fill(layers[0], 0, cap + 1, 0);
        for (int row = from; row < to; row++) {
            System.arraycopy(layers[row - from], 0, layers[row - from + 1], 0, cap + 1);
            addWeek(layers[row - from + 1], row, cap);
        }
        int used = cap;
        for (int row = to - 1; row >= from; row--) {
            int[] before = layers[row - from];
            int target = layers[row - from + 1][used];
            int count = 0;
            while (count == 0 ? before[used] != target : before[used - count] + gain(row, count) != target) {
                count++;
            }
            counts[row] = count;
            used -= count;
        }
    }
}
