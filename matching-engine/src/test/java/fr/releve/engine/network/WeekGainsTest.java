package fr.releve.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeekGainsTest {

    private static final int SLOTS = 4;
    private static final int[] MONTH_OF = {0, 0, 0, 1, 1};

    private final Random random = new Random(11);

    private WeekGains random() {
        WeekGains gains = new WeekGains(SLOTS, MONTH_OF);
        gains.clear();
        for (int week = 0; week < MONTH_OF.length; week++) {
            if (random.nextInt(6) == 0) {
                gains.addClosedRow(week);
            } else {
                gains.addRow(week);
                for (int count = 1 + random.nextInt(2); count <= random.nextInt(SLOTS + 1); count++) {
                    gains.offer(count, random.nextInt(100) - 30);
                }
            }
        }
        return gains;
    }

    private int[] caps() {
        return new int[] {random.nextInt(9), random.nextInt(9)};
    }

    /** The most from this row on, with these slots left. */
    private static int most(WeekGains gains, int row, int[] left) {
        if (row == gains.rows()) {
            return 0;
        }
        int best = most(gains, row + 1, left);
        int month = MONTH_OF[gains.week(row)];
        for (int count = 1; count <= Math.min(gains.top(row), left[month]); count++) {
            left[month] -= count;
            best = Math.max(best, gains.gain(row, count) + most(gains, row + 1, left));
            left[month] += count;
        }
        return best;
    }

    @Test
    void the_total_is_the_best_of_all_choices_and_the_counts_reach_it() {
        for (int round = 0; round < 2_000; round++) {
            WeekGains gains = random();
            int[] caps = caps();

            int total = gains.total(caps);
            int[] counts = gains.counts(caps);

            assertThat(total).as("round %d", round).isEqualTo(most(gains, 0, caps.clone()));
            int sum = 0;
            int[] used = new int[2];
            for (int row = 0; row < counts.length; row++) {
                used[MONTH_OF[gains.week(row)]] += counts[row];
                sum += counts[row] == 0 ? 0 : gains.gain(row, counts[row]);
            }
            assertThat(sum).as("round %d", round).isEqualTo(total);
            assertThat(used[0]).isLessThanOrEqualTo(caps[0]);
            assertThat(used[1]).isLessThanOrEqualTo(caps[1]);
        }
    }

    @Test
    void the_best_visit_is_the_largest_gain_that_the_month_allows() {
        for (int round = 0; round < 500; round++) {
            WeekGains gains = random();
            int[] caps = caps();
            int expected = WeekGains.NEVER;
            for (int row = 0; row < gains.rows(); row++) {
                for (int count = 1; count <= Math.min(gains.top(row), caps[MONTH_OF[gains.week(row)]]); count++) {
                    expected = Math.max(expected, gains.gain(row, count));
                }
            }

            int at = gains.bestVisitAt(caps);

            assertThat(gains.bestVisit(caps)).as("round %d", round).isEqualTo(expected);
            assertThat(at < 0).as("round %d", round).isEqualTo(expected == WeekGains.NEVER);
            if (at >= 0) {
                assertThat(gains.gain(at / WeekGains.MOST_COUNT, at % WeekGains.MOST_COUNT))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void two_sites_bring_no_more_than_each_months_slots_split_between_them() {
        for (int round = 0; round < 500; round++) {
            WeekGains one = random();
            WeekGains two = random();
            int[] caps = caps();
            int expected = 0;
            for (int month = 0; month < 2; month++) {
                int best = 0;
                for (int used = 0; used <= caps[month]; used++) {
                    int[] first = new int[2];
                    int[] second = new int[2];
                    first[month] = used;
                    second[month] = caps[month] - used;
                    best = Math.max(best, most(one, 0, first) + most(two, 0, second));
                }
                expected += best;
            }

            assertThat(WeekGains.mostOfBoth(one, two, caps))
                    .as("round %d", round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_smaller_offer_for_the_same_count_changes_nothing() {
        WeekGains gains = new WeekGains(SLOTS, MONTH_OF);
        gains.addRow(2);
        gains.offer(2, 10);
        gains.offer(2, 7);
        gains.offer(1, 3);

        assertThat(gains.gain(0, 2)).isEqualTo(10);
        assertThat(gains.top(0)).isEqualTo(2);
        assertThat(gains.week(0)).isEqualTo(2);
    }
}
