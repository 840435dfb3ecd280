package fr.releve.gateway.owndata;

import fr.releve.kit.limit.Shares;
import fr.releve.kit.limit.Turnstile;
import fr.releve.kit.problem.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** How many copies of people's data are made at once: each holds up to 10,000 items of a list, and a PDF several times as much. */
@ApplicationScoped
class ExportTraffic {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Shares own = new Shares(1, "Wait until the copy before this one is made.");
    private final Turnstile all = new Turnstile(3, PATIENCE, "Too many copies are being made; come back in a moment.");

    /** @throws Busy if the account has another made, or nobody leaves in time */
    <T> T make(String account, Supplier<T> copy) {
        try (var _ = own.take(account);
                var _ = all.enter()) {
            return copy.get();
        }
    }
}
