package fr.releve.engine.network;

import java.util.Arrays;

/**
 * The best week split between two sites: for each pair of counts the largest sum of slot values, by a dynamic programme
 * over the days. A slot goes to one site at most; the halves of one day go to two sites only if these are near.
 */
final class TwoSiteWeek {

    private final int slotsPerDay;
    private final int width;
    private final int[][] layers;

    private int[] first;
    private int[] second;
    private int firstMask;
    private int secondMask;
    private boolean near;
    private int cap;

    TwoSiteWeek(int slotsPerWeek, int slotsPerDay) {
        this.slotsPerDay = slotsPerDay;
        this.width = slotsPerWeek + 1;
        layers = new int[slotsPerWeek / slotsPerDay + 1][width * width];
        first = new int[slotsPerWeek];
        second = new int[slotsPerWeek];
    }

    /** Solves for all pairs of counts whose sum is at most {@code mostSlots}. */
    void solve(int[] firstValue, int maskOfFirst, int[] secondValue, int maskOfSecond, boolean nearby, int mostSlots) {
        first = firstValue;
        second = secondValue;
        firstMask = maskOfFirst;
        secondMask = maskOfSecond;
        near = nearby;
        cap = mostSlots;
        Arrays.fill(layers[0], WeekGains.NEVER);
        layers[0][0] = 0;
        for (int day = 0; day < layers.length - 1; day++) {
            System.arraycopy(layers[day], 0, layers[day + 1], 0, width * width);
            relaxDay(day);
        }
    }

    /** The largest value with these counts, or {@link WeekGains#NEVER} or less. */
    int value(int firstCount, int secondCount) {
        return layers[layers.length - 1][firstCount * width + secondCount];
    }

    /** The slots of the first site (low half) and of the second (shifted by 16) that reach the value. */
    int slots(int firstCount, int secondCount) {
        int slots = 0;
        int one = firstCount;
        int two = secondCount;
        for (int day = layers.length - 2; day >= 0; day--) {
            int target = layers[day + 1][one * width + two];
            for (int choice = 0; choice < 9; choice++) {
                int am = choice % 3;
                int pm = choice / 3;
                int ones = (am == 1 ? 1 : 0) + (pm == 1 ? 1 : 0);
                int twos = (am == 2 ? 1 : 0) + (pm == 2 ? 1 : 0);
                if (allowed(day, am, pm)
                        && one >= ones
                        && two >= twos
                        && layers[day][(one - ones) * width + two - twos] + worth(day, am, pm) == target) {
                    slots |= bits(day, am, pm);
                    one -= ones;
                    two -= twos;
                    break;
                }
            }
        }
        return slots;
    }

    private void relaxDay(int day) {
        int[] before = layers[day];
        int[] after = layers[day + 1];
        int choices = slotsPerDay == 1 ? 3 : 9;
        for (int choice = 1; choice < choices; choice++) {
            int am = choice % 3;
            int pm = choice / 3;
            if (!allowed(day, am, pm)) {
                continue;
            }
            int ones = (am == 1 ? 1 : 0) + (pm == 1 ? 1 : 0);
            int twos = (am == 2 ? 1 : 0) + (pm == 2 ? 1 : 0);
            int worth = worth(day, am, pm);
            for (int one = ones; one <= cap; one++) {
                for (int two = twos; one + two <= cap; two++) {
                    int value = before[(one - ones) * width + two - twos] + worth;
                    if (value > after[one * width + two]) {
                        after[one * width + two] = value;
                    }
                }
            }
        }
    }

    /** Whether the day may be spent so: 0 is nowhere, 1 the first site, 2 the second. */
    private boolean allowed(int day, int am, int pm) {
        return open(day * slotsPerDay, am)
                && (slotsPerDay == 1 ? pm == 0 : open(day * slotsPerDay + 1, pm))
                && (near || am == 0 || pm == 0 || am == pm);
    }

    private boolean open(int slot, int site) {
        return site == 0 || ((site == 1 ? firstMask : secondMask) >>> slot & 1) != 0;
    }

    private int worth(int day, int am, int pm) {
        return worthOf(day * slotsPerDay, am) + (pm == 0 ? 0 : worthOf(day * slotsPerDay + 1, pm));
    }

    private int worthOf(int slot, int site) {
        return site == 0 ? 0 : site == 1 ? first[slot] : second[slot];
    }

    private int bits(int day, int am, int pm) {
        int slot = day * slotsPerDay;
        return bit(slot, am) | (pm == 0 ? 0 : bit(slot + 1, pm));
    }

    private static int bit(int slot, int site) {
        return site == 0 ? 0 : 1 << (slot + (site == 1 ? 0 : 16));
    }
}
