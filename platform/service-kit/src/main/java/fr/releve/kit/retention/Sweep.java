package fr.releve.kit.retention;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Goes once through everybody who is to be forgotten, some at a time: who cannot be keeps nobody behind them. */
public final class Sweep {

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Sweep() {}

    /**
     * @param forget returns whether somebody was forgotten
     * @return how many were
     */
    public static long through(Due due, Predicate<UUID> forget) {
        long forgotten = 0;
        var last = BEFORE_ALL;
        List<UUID> some;
        do {
            some = due.list(last, AT_ONCE);
            forgotten += some.stream().filter(forget).count();
            last = some.isEmpty() ? last : some.getLast();
        } while (some.size() == AT_ONCE);
        return forgotten;
    }

    /** Who is to be forgotten. */
    @FunctionalInterface
    public interface Due {

        /**
         * @param after only ids after this one
         * @return in the order of their ids
         */
        List<UUID> list(UUID after, int atMost);
    }
}
