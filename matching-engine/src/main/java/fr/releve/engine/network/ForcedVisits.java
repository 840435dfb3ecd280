package fr.releve.engine.network;

import java.util.Arrays;

/**
 * The most that two sites bring when each must be visited at least once, as a lead or a gain of the setup demands: a
 * knapsack over the weeks that also remembers which sites were visited so far.
 */
final class ForcedVisits {

    /** Ways to spend a week, and sets of sites visited: bit 0 for the first site, bit 1 for the second. */
    static final int FIRST = 1;

    static final int SECOND = 2;
    static final int BOTH = 3;

    private static final int SETS = 4;

    private final int[] monthOf;
    /** Gains by way to spend the week; none for 0. */
    private final WeekGains[] ways = new WeekGains[SETS];
    /** By row, the most with at most so many slots of the row's month used, by set of sites visited. */
    private int[][][] layers = new int[0][][];

    private int[] kinds = {};

    ForcedVisits(int slotsPerWeek, int[] monthOf) {
        this.monthOf = monthOf;
        Arrays.setAll(ways, way -> new WeekGains(slotsPerWeek, monthOf));
    }

    void clear() {
        for (WeekGains way : ways) {
            way.clear();
        }
    }

    void addRow(int week) {
        for (WeekGains way : ways) {
            way.addRow(week);
        }
    }

    /** Offers the gains of this row as a way to spend the week of the last row. */
    void offer(int way, WeekGains gains, int row) {
        for (int count = 1; count <= gains.top(row); count++) {
            ways[way].offer(count, gains.gain(row, count));
        }
    }

    /** The most with both sites visited; {@link WeekGains#NEVER} or so when that cannot be. */
    int total(int[] monthCap) {
        int rows = ways[BOTH].rows();
        if (layers.length <= rows) {
            layers = new int[rows + 1][SETS][];
        }
        int[] start = {0, WeekGains.NEVER, WeekGains.NEVER, WeekGains.NEVER};
        for (int row = 0; row < rows; row++) {
            int cap = cap(row, monthCap);
            int room = cap;
            if (row > 0 && monthOfRow(row) != monthOfRow(row - 1)) {
                room = Math.max(cap, cap(row - 1, monthCap));
                start = ends(row, cap(row - 1, monthCap));
            }
            if (row == 0 || monthOfRow(row) != monthOfRow(row - 1)) {
                fill(layers[row], start, room);
            }
            addWeek(row, cap);
        }
        return rows == 0 ? WeekGains.NEVER : layers[rows][BOTH][cap(rows - 1, monthCap)];
    }

    private int[] ends(int row, int cap) {
        int[] ends = new int[SETS];
        for (int set = 0; set < SETS; set++) {
            ends[set] = layers[row][set][cap];
        }
        return ends;
    }

    /** Starts a month: every number of its slots is as good as the end of the month before. */
    private static void fill(int[][] layer, int[] values, int room) {
        for (int set = 0; set < SETS; set++) {
            layer[set] = new int[room + 1];
            Arrays.fill(layer[set], values[set]);
        }
    }

    private void addWeek(int row, int cap) {
        int[][] before = layers[row];
        int[][] after = layers[row + 1];
        for (int set = 0; set < SETS; set++) {
            after[set] = Arrays.copyOf(before[set], cap + 1);
        }
        for (int way = FIRST; way <= BOTH; way++) {
            for (int set = 0; set < SETS; set++) {
                for (int count = 1; count <= Math.min(cap, ways[way].top(row)); count++) {
                    int gain = ways[way].gain(row, count);
                    for (int used = count; used <= cap; used++) {
                        int value = Math.max(WeekGains.NEVER, before[set][used - count] + gain);
                        after[set | way][used] = Math.max(after[set | way][used], value);
                    }
                }
            }
        }
    }

    /** The counts that reach {@link #total}, by row; {@link #kind} then says where. */
    int[] counts(int[] monthCap) {
        int rows = ways[BOTH].rows();
        int[] counts = new int[rows];
        kinds = new int[rows];
        int set = BOTH;
        int used = 0;
        for (int row = rows - 1; row >= 0; row--) {
            if (row == rows - 1 || monthOfRow(row) != monthOfRow(row + 1)) {
                used = cap(row, monthCap);
            }
            if (layers[row][set][used] != layers[row + 1][set][used]) {
                set = stepBack(row, set, used, counts);
                used -= counts[row];
            }
        }
        return counts;
    }

    /** Finds how the week was spent, notes it, and returns the sites visited before it. */
    private int stepBack(int row, int set, int used, int[] counts) {
        int target = layers[row + 1][set][used];
        for (int way = FIRST; way <= BOTH; way++) {
            for (int before = 0; before < SETS; before++) {
                for (int count = 1; (before | way) == set && count <= Math.min(used, ways[way].top(row)); count++) {
                    if (layers[row][before][used - count] + ways[way].gain(row, count) == target) {
                        kinds[row] = way;
                        counts[row] = count;
                        return before;
                    }
                }
            }
        }
        throw new IllegalStateException("row " + row + " cannot be traced back");
    }

    /** How the week of the row is spent, after {@link #counts}. */
    int kind(int row) {
        return kinds[row];
    }

    private int monthOfRow(int row) {
        return monthOf[ways[BOTH].week(row)];
    }

    private int cap(int row, int[] monthCap) {
        return monthCap[monthOfRow(row)];
    }
}
