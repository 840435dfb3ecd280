package fr.releve.kit.limit;

import fr.releve.kit.limit.Turnstile.Place;
import fr.releve.kit.problem.Busy;
import fr.releve.kit.problem.ProblemKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many at once of each account, however slow: who is slow keeps nobody waiting but themselves. */
public final class Shares {

    private final int most;
    private final String taken;
    private final Map<String, Integer> inside = new ConcurrentHashMap<>();

    /** @param taken what is said to who has all of their share */
    public Shares(int most, String taken) {
        this.most = most;
        this.taken = taken;
    }

    /** @throws Busy if the account has all of its share */
    public Place take(String account) {
        inside.merge(account, 1, (some, another) -> {
            if (some >= most) {
                throw new Busy(429, ProblemKind.TOO_MANY_REQUESTS, taken);
            }
            return some + another;
        });
        var left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                inside.computeIfPresent(account, (it, some) -> some == 1 ? null : some - 1);
            }
        };
    }
}
