package fr.releve.profile.document.web;

import fr.releve.kit.problem.Busy;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.profile.document.web.Turnstile.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many at once of each account, however slow: who is slow keeps nobody waiting but themselves. */
final class Shares {

    private final int most;
    private final Map<String, Integer> inside = new ConcurrentHashMap<>();

    Shares(int most) {
        this.most = most;
    }

    /** @throws Busy if the account has all of its share */
    Place take(String account) {
        inside.merge(account, 1, (some, another) -> {
            if (some >= most) {
                throw new Busy(429, ProblemKind.TOO_MANY_REQUESTS, "Wait until the paper before this one is through.");
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
