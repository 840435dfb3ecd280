package fr.releve.engine.network;

import fr.releve.engine.Horizon;

/** What two arcs together can bring their doctor, each of them used: gains by week and count, split between the two. */
final class PairGains {

    private final TwoSiteWeek split;
    private final boolean oneSlotADay;
    /** The best of the three ways to spend a week. */
    private final WeekGains gains;
    /** At both sites. */
    private final WeekGains both;

    private final ForcedVisits forced;
    /** Whether the sum last found needed the rule that both sites are visited. */
    private boolean forcing;

    private boolean bothAsked;
    private boolean loaded;

    private final int[] firstRow;
    private final int[] secondRow;
    private final int[] firstValues;

    private SiteGains first;
    private SiteGains second;

    PairGains(Horizon horizon, int[] monthOf, SiteGains spare) {
        oneSlotADay = horizon.slotsPerDay() == 1;
        split = new TwoSiteWeek(horizon.slotsPerWeek(), horizon.slotsPerDay());
        gains = new WeekGains(horizon.slotsPerWeek(), monthOf);
        both = new WeekGains(horizon.slotsPerWeek(), monthOf);
        forced = new ForcedVisits(horizon.slotsPerWeek(), monthOf);
        firstRow = new int[monthOf.length];
        secondRow = new int[monthOf.length];
        firstValues = new int[horizon.slotsPerWeek()];
        first = spare;
        second = spare;
    }

    /** Whether a pair counts only with a day worked at both, even where one of them alone would bring more. */
    void askBoth(boolean asked) {
        bothAsked = asked;
    }

    /**
     * The most that the two bring with both used, setup and the better lead included, if that is more than
     * {@code atLeast}; otherwise some number at most {@code atLeast}.
     */
    int total(SiteGains one, SiteGains two, int atLeast) {
        first = one;
        second = two;
        forcing = false;
        loaded = false;
        int[] monthCap = one.arc().doctor.monthCap;
        int fixed = Math.max(one.leadGain(), two.leadGain()) - one.arc().setup - two.arc().setup;
        if (fixed + WeekGains.mostOfBoth(one.gains, two.gains, monthCap) <= atLeast) {
            return atLeast;
        }
        load(one.arc().doctor);
        int total = fixed + gains.total(monthCap);
        if (total > atLeast && (bothAsked || mayCheat()) && !bothUsed()) {
            forcing = true;
            loadForced();
            total = fixed + forced.total(monthCap);
        }
        return total;
    }

    /** Whether a site could seem to pay without a day worked there. */
    private boolean mayCheat() {
        return first.leadGain() > 0 || second.leadGain() > 0 || first.arc().setup < 0 || second.arc().setup < 0;
    }

    private boolean bothUsed() {
        int[] counts = gains.counts(first.arc().doctor.monthCap);
        int used = 0;
        for (int row = 0; row < counts.length && used != ForcedVisits.BOTH; row++) {
            used |= counts[row] == 0 ? 0 : kindOf(row, counts[row]);
        }
        return used == ForcedVisits.BOTH;
    }

    /** Whether these two, in this order, are the pair whose sum was worked out last. */
    boolean holds(SiteGains one, SiteGains two) {
        return loaded && first == one && second == two;
    }

    private void load(DoctorNode doctor) {
        loaded = true;
        gains.clear();
        both.clear();
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
            both.addRow(week);
            offerAlone(first, rowOne);
            offerAlone(second, rowTwo);
            if (rowOne >= 0 && rowTwo >= 0) {
                offerBoth(doctor, rowOne, rowTwo, week);
            }
        }
    }

    private void loadForced() {
        forced.clear();
        for (int row = 0; row < gains.rows(); row++) {
            forced.addRow(gains.week(row));
            int rowOne = firstRow[row];
            int rowTwo = secondRow[row];
            if (rowOne >= 0) {
                forced.offer(ForcedVisits.FIRST, first.gains, rowOne);
            }
            if (rowTwo >= 0) {
                forced.offer(ForcedVisits.SECOND, second.gains, rowTwo);
            }
            forced.offer(ForcedVisits.BOTH, both, row);
        }
    }

    private void offerAlone(SiteGains site, int row) {
        if (row >= 0) {
            for (int count = site.arc().vacancy.block; count <= site.gains.top(row); count++) {
                gains.offer(count, site.gains.gain(row, count));
            }
        }
    }

    private void offerOfBoth(int count, int value) {
        gains.offer(count, value);
        both.offer(count, value);
    }

    private void offerBoth(DoctorNode doctor, int rowOne, int rowTwo, int week) {
        int cap = doctor.weekCap[week];
        int blockOne = first.arc().vacancy.block;
        int blockTwo = second.arc().vacancy.block;
        if (blockOne + blockTwo > cap || first.gains.top(rowOne) == 0 || second.gains.top(rowTwo) == 0) {
            return;
        }
        if (apart(rowOne, rowTwo)) {
            offerApart(rowOne, rowTwo, cap);
            return;
        }
        if (oneSlotADay && first.flat() && second.flat()) {
            offerFlat(rowOne, rowTwo, cap);
            return;
        }
        solveWeek(doctor, rowOne, rowTwo, week);
        int cost = first.visitCost(rowOne) + second.visitCost(rowTwo);
        for (int one = blockOne; one <= cap - blockTwo; one++) {
            for (int two = blockTwo; one + two <= cap; two++) {
                int value = split.value(one, two);
                if (value > WeekGains.NEVER / 2) {
                    offerOfBoth(one + two, value - cost);
                }
            }
        }
    }

    /** Whether the two sites want different days of the week, so that neither takes a slot from the other. */
    private boolean apart(int rowOne, int rowTwo) {
        return oneSlotADay && (first.mask(rowOne) & second.mask(rowTwo)) == 0;
    }

    private void offerApart(int rowOne, int rowTwo, int cap) {
        int blockTwo = second.arc().vacancy.block;
        for (int one = first.arc().vacancy.block; one <= Math.min(cap - blockTwo, first.gains.top(rowOne)); one++) {
            int most = Math.min(cap - one, second.gains.top(rowTwo));
            for (int two = blockTwo; two <= most; two++) {
                offerOfBoth(one + two, first.gains.gain(rowOne, one) + second.gains.gain(rowTwo, two));
            }
        }
    }

    /** Where every slot of a site brings the same, only their number counts. */
    private void offerFlat(int rowOne, int rowTwo, int cap) {
        int blockTwo = second.arc().vacancy.block;
        int days = Math.min(cap, Integer.bitCount(first.mask(rowOne) | second.mask(rowTwo)));
        for (int one = first.arc().vacancy.block; one <= Math.min(days - blockTwo, first.gains.top(rowOne)); one++) {
            int most = Math.min(days - one, second.gains.top(rowTwo));
            for (int two = blockTwo; two <= most; two++) {
                offerOfBoth(one + two, first.gains.gain(rowOne, one) + second.gains.gain(rowTwo, two));
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
    char[][] masks() {
        DoctorNode doctor = first.arc().doctor;
        int[] counts = forcing ? forced.counts(doctor.monthCap) : gains.counts(doctor.monthCap);
        char[][] masks = {new char[first.gains.rows()], new char[second.gains.rows()]};
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] > 0) {
                splitWeek(doctor, row, counts[row], masks);
            }
        }
        return masks;
    }

    private void splitWeek(DoctorNode doctor, int row, int count, char[][] masks) {
        int kind = forcing ? forced.kind(row) : kindOf(row, count);
        int rowOne = firstRow[row];
        int rowTwo = secondRow[row];
        switch (kind) {
            case ForcedVisits.FIRST -> masks[0][rowOne] = first.bestSlots(rowOne, count);
            case ForcedVisits.SECOND -> masks[1][rowTwo] = second.bestSlots(rowTwo, count);
            default -> splitBoth(doctor, row, count, masks);
        }
    }

    /** Which of the three ways to spend the week gives the most with this count. */
    private int kindOf(int row, int count) {
        int target = gains.gain(row, count);
        if (gives(first, firstRow[row], count, target)) {
            return ForcedVisits.FIRST;
        }
        return gives(second, secondRow[row], count, target) ? ForcedVisits.SECOND : ForcedVisits.BOTH;
    }

    private static boolean gives(SiteGains site, int row, int count, int target) {
        return row >= 0 && site.gains.top(row) >= count && site.gains.gain(row, count) == target;
    }

    private void splitBoth(DoctorNode doctor, int row, int count, char[][] masks) {
        int week = both.week(row);
        int rowOne = firstRow[row];
        int rowTwo = secondRow[row];
        solveWeek(doctor, rowOne, rowTwo, week);
        int target = both.gain(row, count) + first.visitCost(rowOne) + second.visitCost(rowTwo);
        for (int one = first.arc().vacancy.block; one <= count - second.arc().vacancy.block; one++) {
            if (split.value(one, count - one) == target) {
                int slots = split.slots(one, count - one);
                masks[0][rowOne] = (char) slots;
                masks[1][rowTwo] = (char) (slots >>> 16);
                return;
            }
        }
        throw new IllegalStateException("week " + week + " cannot be split again");
    }
}
