package fr.releve.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForcedVisitsTest {

    private static final int SLOTS = 3;
    private static final int[] MONTH_OF = {0, 0, 1, 1};

    private final Random random = new Random(3);
    private final WeekGains[] ways = new WeekGains[4];

    private ForcedVisits random() {
        ForcedVisits forced = new ForcedVisits(SLOTS, MONTH_OF);
        forced.clear();
        for (int way = ForcedVisits.FIRST; way <= ForcedVisits.BOTH; way++) {
            ways[way] = new WeekGains(SLOTS, MONTH_OF);
        }
        for (int week = 0; week < MONTH_OF.length; week++) {
            forced.addRow(week);
            for (int way = ForcedVisits.FIRST; way <= ForcedVisits.BOTH; way++) {
                ways[way].addRow(week);
                for (int count = way == ForcedVisits.BOTH ? 2 : 1; count <= random.nextInt(SLOTS + 1); count++) {
                    ways[way].offer(count, random.nextInt(120) - 60);
                }
                forced.offer(way, ways[way], week);
            }
        }
        return forced;
    }

    private int most(int row, int set, int[] left) {
        if (row == MONTH_OF.length) {
            return set == ForcedVisits.BOTH ? 0 : WeekGains.NEVER;
        }
        int best = most(row + 1, set, left);
        for (int way = ForcedVisits.FIRST; way <= ForcedVisits.BOTH; way++) {
            for (int count = 1; count <= Math.min(ways[way].top(row), left[MONTH_OF[row]]); count++) {
                int gain = ways[way].gain(row, count);
                if (gain > WeekGains.NEVER) {
                    left[MONTH_OF[row]] -= count;
                    best = Math.max(best, gain + most(row + 1, set | way, left));
                    left[MONTH_OF[row]] += count;
                }
            }
        }
        return best;
    }

    @Test
    void both_sites_are_visited_at_the_best_weeks() {
        int possible = 0;
        for (int round = 0; round < 600; round++) {
            ForcedVisits forced = random();
            int[] caps = {random.nextInt(5), random.nextInt(5)};
            int expected = most(0, 0, caps.clone());

            int total = forced.total(caps);

            if (expected <= WeekGains.NEVER / 2) {
                assertThat(total).as("round %d", round).isLessThanOrEqualTo(WeekGains.NEVER / 2);
            } else {
                possible++;
                assertThat(total).as("round %d", round).isEqualTo(expected);
                mustReach(forced, caps, total);
            }
        }
        assertThat(possible).isGreaterThan(200);
    }

    private void mustReach(ForcedVisits forced, int[] caps, int total) {
        int[] counts = forced.counts(caps);
        int set = 0;
        int sum = 0;
        int[] used = new int[caps.length];
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] > 0) {
                set |= forced.kind(row);
                sum += ways[forced.kind(row)].gain(row, counts[row]);
                used[MONTH_OF[row]] += counts[row];
            }
        }
        assertThat(set).isEqualTo(ForcedVisits.BOTH);
        assertThat(sum).isEqualTo(total);
        assertThat(used[0]).isLessThanOrEqualTo(caps[0]);
        assertThat(used[1]).isLessThanOrEqualTo(caps[1]);
    }
}
