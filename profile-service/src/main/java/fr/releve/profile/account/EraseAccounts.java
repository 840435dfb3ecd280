package fr.releve.profile.account;

import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.spouse.Spouses;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Deletes the accounts of who was erased, as soon as the identity server does it. Several copies may do it at the same time. */
@ApplicationScoped
public class EraseAccounts {

    private static final Logger LOG = Logger.getLogger(EraseAccounts.class);

    /** Longer than the identity server is given to answer; then it is tried again, by whichever copy. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final DueAccounts due;
    private final Accounts accounts;
    private final Practitioners practitioners;
    private final Spouses spouses;
    private final InstantSource clock;

    EraseAccounts(
            DueAccounts due, Accounts accounts, Practitioners practitioners, Spouses spouses, InstantSource clock) {
        this.due = due;
        this.accounts = accounts;
        this.practitioners = practitioners;
        this.spouses = spouses;
        this.clock = clock;
    }

    /** All that are due, until one fails. */
    @Scheduled(every = "{releve.accounts.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        Optional<String> next = lease();
        while (next.isPresent()) {
            try {
                erase(next.get());
            } catch (AccountsUnavailable e) {
                LOG.warnf("an erased person's account still waits for its end: %s", e.getCause());
                return;
            }
            next = lease();
        }
    }

    private Optional<String> lease() {
        var now = clock.instant();
        return due.lease(now, now.plus(LEASE));
    }

    private void erase(String account) {
        if (!hasAnotherFile(account) && !accounts.delete(account)) {
            LOG.info("an erased person's account stays: it also belongs to who works here");
        }
        due.done(account);
    }

    /** A doctor may be another doctor's spouse, and who left may have come back. */
    private boolean hasAnotherFile(String account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> practitioners.findByAccount(account).isPresent()
                        || spouses.findByAccount(account).isPresent());
    }
}
