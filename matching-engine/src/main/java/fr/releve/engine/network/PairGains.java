package fr.releve.engine.network;

import fr.releve.engine.Horizon;

/** What two arcs together can bring their doctor, each of them used: gains by week and count, split between the two. */
final class PairGains {

    /** Outweighs any sum of gains, so that a week marked with it is visited whenever that is possible. */
    private static final int FORCE = 400_000_000;

    private static final int NO_WEEK = -1;

    private final TwoSiteWeek split;
    private final boolean oneSlotADay;
    private final WeekGains gains;
    private final int[] firstRow;
    private final int[] secondRow;
    private final int[] firstValues;

    private SiteGains first;
    private SiteGains second;
    private int forcedFirst;
    private int forcedSecond;

    PairGains(Horizon horizon, int[] monthOf, SiteGains spare) {
        oneSlotADay = horizon.slotsPerDay() == 1;
        split = new TwoSiteWeek(horizon.slotsPerWeek(), horizon.slotsPerDay());
        gains = new WeekGains(horizon.slotsPerWeek(), monthOf);
        firstRow = new int[monthOf.length];
        secondRow = new int[monthOf.length];
        firstValues = new int[horizon.slotsPerWeek()];
        first = spare;
        second = spare;
    }

    /**
     * The most that the two bring with both used, setup and the better lead included, if that is more than
     * {@code atLeast}; otherwise some number at most {@code atLeast}.
     */
    int total(SiteGains one, SiteGains two, int atLeast) {
        first = one;
        second = two;
        return forced(NO_WEEK, NO_WEEK, atLeast);
    }

    /** {@link WeekGains#NEVER} if a forced week cannot be visited within the month's cap. */
    private int forced(int weekOfFirst, int weekOfSecond, int atLeast) {
        DoctorNode doctor = first.arc().doctor;
        load(doctor, weekOfFirst, weekOfSecond);
        int forces = (weekOfFirst == NO_WEEK ? 0 : FORCE) + (weekOfSecond == NO_WEEK ? 0 : FORCE);
        int total = gains.total(doctor.monthCap)
                - forces
                - first.arc().setup
                - second.arc().setup
                + Math.max(first.leadGain(), second.leadGain());
        if (total <= atLeast || !mayCheat()) {
            return total;
        }
        int[][] masks = masks();
        if (!used(masks[0])) {
            return weekOfFirst == NO_WEEK
                    ? bestForced(first, true, weekOfFirst, weekOfSecond, atLeast)
                    : WeekGains.NEVER;
        }
        if (!used(masks[1])) {
            return weekOfSecond == NO_WEEK
                    ? bestForced(second, false, weekOfFirst, weekOfSecond, atLeast)
                    : WeekGains.NEVER;
        }
        return total;
    }

    /** Whether a site could seem to pay without a day worked there. */
    private boolean mayCheat() {
        return first.leadGain() > 0 || second.leadGain() > 0 || first.arc().setup < 0 || second.arc().setup < 0;
    }

    private int bestForced(SiteGains site, boolean isFirst, int weekOfFirst, int weekOfSecond, int atLeast) {
        int best = atLeast;
        int bestWeek = NO_WEEK;
        for (int row = 0; row < site.gains.rows(); row++) {
            if (site.gains.top(row) > 0) {
                int week = site.gains.week(row);
                int total = isFirst ? forced(week, weekOfSecond, best) : forced(weekOfFirst, week, best);
                if (total > best) {
                    best = total;
                    bestWeek = week;
                }
            }
        }
        if (bestWeek != NO_WEEK) {
            return isFirst ? forced(bestWeek, weekOfSecond, atLeast) : forced(weekOfFirst, bestWeek, atLeast);
        }
        return best;
    }

    private static boolean used(int[] masks) {
        for (int mask : masks) {
            if (mask != 0) {
                return true;
            }
        }
        return false;
    }

    private void load(DoctorNode doctor, int weekOfFirst, int weekOfSecond) {
        forcedFirst = weekOfFirst;
        forcedSecond = weekOfSecond;
        gains.clear();
        int one = 0;
        int two = 0;
        while (one < first.gains.rows() || two < second.gains.rows()) {
            int weekOne = one < first.gains.rows() ? first.gains.week(one) : Integer.MAX_VALUE;
            int weekTwo = two < second.gains.rows() ? second.gains.week(two) : Integer.MAX_VALUE;
            int week = Math.min(weekOne, weekTwo);
            int rowOne = weekOne == week ? one++ : -1;
            int rowTwo = weekTwo == week ? two++ : -1;
            firstRow[gains.rows()] = rowOne;
            secondRow[gains.rows()] = rowTwo;
            gains.addRow(week);
            offerAlone(first, rowOne, force(true, week));
            offerAlone(second, rowTwo, force(false, week));
            if (rowOne >= 0 && rowTwo >= 0) {
                offerBoth(doctor, rowOne, rowTwo, week);
            }
        }
    }

    private int force(boolean isFirst, int week) {
        return (isFirst ? forcedFirst : forcedSecond) == week ? FORCE : 0;
    }

    private void offerAlone(SiteGains site, int row, int force) {
        if (row >= 0) {
            for (int count = site.arc().vacancy.block; count <= site.gains.top(row); count++) {
                gains.offer(count, site.gains.gain(row, count) + force);
            }
        }
    }

    private void offerBoth(DoctorNode doctor, int rowOne, int rowTwo, int week) {
        int cap = doctor.weekCap[week];
        int blockOne = first.arc().vacancy.block;
        int blockTwo = second.arc().vacancy.block;
        if (blockOne + blockTwo > cap || first.gains.top(rowOne) == 0 || second.gains.top(rowTwo) == 0) {
            return;
        }
        if (apart(rowOne, rowTwo)) {
            offerApart(rowOne, rowTwo, week, cap);
            return;
        }
        solveWeek(doctor, rowOne, rowTwo, week);
        int cost = first.visitCost(rowOne) + second.visitCost(rowTwo) - force(true, week) - force(false, week);
        for (int one = blockOne; one <= cap - blockTwo; one++) {
            for (int two = blockTwo; one + two <= cap; two++) {
                int value = split.value(one, two);
                if (value > WeekGains.NEVER / 2) {
                    gains.offer(one + two, value - cost);
                }
            }
        }
    }

    /** Whether the two sites want different days of the week, so that neither takes a slot from the other. */
    private boolean apart(int rowOne, int rowTwo) {
        return oneSlotADay && (first.mask(rowOne) & second.mask(rowTwo)) == 0;
    }

    private void offerApart(int rowOne, int rowTwo, int week, int cap) {
        int forces = force(true, week) + force(false, week);
        int blockTwo = second.arc().vacancy.block;
        for (int one = first.arc().vacancy.block; one <= Math.min(cap - blockTwo, first.gains.top(rowOne)); one++) {
            int most = Math.min(cap - one, second.gains.top(rowTwo));
            for (int two = blockTwo; two <= most; two++) {
                gains.offer(one + two, first.gains.gain(rowOne, one) + second.gains.gain(rowTwo, two) + forces);
            }
        }
    }

    private void solveWeek(DoctorNode doctor, int rowOne, int rowTwo, int week) {
        System.arraycopy(first.values(rowOne), 0, firstValues, 0, firstValues.length);
        split.solve(
                firstValues,
                first.mask(rowOne),
                second.values(rowTwo),
                second.mask(rowTwo),
                first.arc().vacancy.near(second.arc().vacancy),
                doctor.weekCap[week]);
    }

    /** The slots of both sites by their rows, as last loaded. */
    int[][] masks() {
        DoctorNode doctor = first.arc().doctor;
        int[] counts = gains.counts(doctor.monthCap);
        int[][] masks = {new int[first.gains.rows()], new int[second.gains.rows()]};
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] > 0) {
                splitWeek(doctor, row, counts[row], masks);
            }
        }
        return masks;
    }

    private void splitWeek(DoctorNode doctor, int row, int count, int[][] masks) {
        int week = gains.week(row);
        int target = gains.gain(row, count);
        int rowOne = firstRow[row];
        int rowTwo = secondRow[row];
        if (rowOne >= 0
                && first.gains.top(rowOne) >= count
                && first.gains.gain(rowOne, count) + force(true, week) == target) {
            masks[0][rowOne] = first.bestSlots(rowOne, count);
            return;
        }
        if (rowTwo >= 0
                && second.gains.top(rowTwo) >= count
                && second.gains.gain(rowTwo, count) + force(false, week) == target) {
            masks[1][rowTwo] = second.bestSlots(rowTwo, count);
            return;
        }
        solveWeek(doctor, rowOne, rowTwo, week);
        int cost = first.visitCost(rowOne) + second.visitCost(rowTwo) - force(true, week) - force(false, week);
        for (int one = first.arc().vacancy.block; one <= count - second.arc().vacancy.block; one++) {
            if (split.value(one, count - one) - cost == target) {
                int slots = split.slots(one, count - one);
                masks[0][rowOne] = slots & 0xffff;
                masks[1][rowTwo] = slots >>> 16;
                return;
            }
        }
        throw new IllegalStateException("week " + week + " cannot be split again");
    }
}
