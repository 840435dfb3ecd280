package fr.releve.engine.network;

import fr.releve.engine.Horizon;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The weeks of a horizon, and what arcs use of them, sets of weeks and slots of each: few different ones, each kept once. */
final class Weeks {

    private final Horizon horizon;
    private final Map<Long, int[]> sets = new HashMap<>();
    private final Map<String, char[]> masks = new HashMap<>();

    Weeks(Horizon horizon) {
        this.horizon = horizon;
    }

    Horizon horizon() {
        return horizon;
    }

    /** The first {@code count} of these slots by week; not to be written to. */
    char[] masks(char[] bits, int count) {
        return masks.computeIfAbsent(new String(bits, 0, count), String::toCharArray);
    }

    /** The weeks whose bit is set, rising; not to be written to. */
    int[] of(long bits) {
        return sets.computeIfAbsent(bits, Weeks::listed);
    }

    private static int[] listed(long bits) {
        return IntStream.range(0, Long.SIZE)
                .filter(week -> (bits >>> week & 1) != 0)
                .toArray();
    }
}
