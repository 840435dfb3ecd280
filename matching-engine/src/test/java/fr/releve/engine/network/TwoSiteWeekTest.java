package fr.releve.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoSiteWeekTest {

    private final Random random = new Random(5);

    private int[] values(int slots) {
        return random.ints(slots, -20, 100).toArray();
    }

    /** The best value of this pair of counts by trying every use of every slot. */
    private static int most(
            int slots, int perDay, int[] one, int maskOne, int[] two, int maskTwo, boolean near, int ones, int twos) {
        int best = WeekGains.NEVER;
        for (int code = 0, all = (int) Math.pow(3, slots); code < all; code++) {
            int value = 0;
            int countOne = 0;
            int countTwo = 0;
            boolean allowed = true;
            int[] use = new int[slots];
            for (int slot = 0, rest = code; slot < slots; slot++, rest /= 3) {
                use[slot] = rest % 3;
                allowed &= use[slot] == 0 || ((use[slot] == 1 ? maskOne : maskTwo) >> slot & 1) == 1;
                value += use[slot] == 1 ? one[slot] : use[slot] == 2 ? two[slot] : 0;
                countOne += use[slot] == 1 ? 1 : 0;
                countTwo += use[slot] == 2 ? 1 : 0;
            }
            for (int day = 0; perDay == 2 && day < slots / 2; day++) {
                allowed &= near || use[2 * day] * use[2 * day + 1] != 2;
            }
            if (allowed && countOne == ones && countTwo == twos) {
                best = Math.max(best, value);
            }
        }
        return best;
    }

    @Test
    void each_pair_of_counts_gets_its_best_value_and_slots_that_reach_it() {
        for (int round = 0; round < 200; round++) {
            int perDay = 1 + round % 2;
            int slots = perDay == 1 ? 5 : 6;
            int[] one = values(slots);
            int[] two = values(slots);
            int maskOne = random.nextInt(1 << slots);
            int maskTwo = random.nextInt(1 << slots);
            boolean near = random.nextBoolean();
            int cap = 1 + random.nextInt(slots);
            TwoSiteWeek week = new TwoSiteWeek(slots, perDay);

            week.solve(one, maskOne, two, maskTwo, near, cap);

            for (int ones = 0; ones <= cap; ones++) {
                for (int twos = 0; ones + twos <= cap; twos++) {
                    int expected = most(slots, perDay, one, maskOne, two, maskTwo, near, ones, twos);
                    if (expected == WeekGains.NEVER) {
                        assertThat(week.value(ones, twos)).isLessThan(WeekGains.NEVER / 2);
                    } else {
                        assertThat(week.value(ones, twos)).as("round %d", round).isEqualTo(expected);
                        mustReach(week.slots(ones, twos), one, two, maskOne, maskTwo, ones, twos, expected);
                    }
                }
            }
        }
    }

    private static void mustReach(
            int slots, int[] one, int[] two, int maskOne, int maskTwo, int ones, int twos, int value) {
        int first = slots & 0xffff;
        int second = slots >>> 16;
        assertThat(first & second).isZero();
        assertThat(first & ~maskOne).isZero();
        assertThat(second & ~maskTwo).isZero();
        assertThat(Integer.bitCount(first)).isEqualTo(ones);
        assertThat(Integer.bitCount(second)).isEqualTo(twos);
        int sum = 0;
        for (int slot = 0; slot < one.length; slot++) {
            sum += (first >> slot & 1) * one[slot] + (second >> slot & 1) * two[slot];
        }
        assertThat(sum).isEqualTo(value);
    }
}
