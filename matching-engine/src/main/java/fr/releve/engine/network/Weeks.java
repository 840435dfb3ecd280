package fr.releve.engine.network;

import fr.releve.engine.Horizon;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The weeks of a horizon and the sets of them that arcs use: few different ones, each kept once. */
final class Weeks {

    private final Horizon horizon;
    private final Map<Long, int[]> sets = new HashMap<>();

    Weeks(Horizon horizon) {
        this.horizon = horizon;
    }

    Horizon horizon() {
        return horizon;
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
