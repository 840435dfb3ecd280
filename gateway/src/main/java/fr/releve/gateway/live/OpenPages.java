package fr.releve.gateway.live;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many pages of each account listen on this copy: each costs memory for as long as it is open, and is not counted among the requests. */
@ApplicationScoped
class OpenPages {

    /** More tabs than anybody works in. */
    static final int MOST = 20;

    private final Map<String, Integer> byAccount = new ConcurrentHashMap<>();

    /**
     * @return to be run when the page is left; a second time does nothing
     * @throws TooMany if the account has so many already
     */
    Runnable open(String account) {
        byAccount.merge(account, 1, (open, another) -> {
            if (open >= MOST) {
                throw new TooMany();
            }
            return open + another;
        });
        var left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                byAccount.computeIfPresent(account, (it, open) -> open == 1 ? null : open - 1);
            }
        };
    }

    /** The browser does not come back by itself after this answer. */
    static final class TooMany extends Problem {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(
                    429,
                    ProblemKind.TOO_MANY_REQUESTS,
                    MOST + " pages of this account listen already; close one of them first.");
        }
    }
}
