package fr.releve.profile.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Deletes the accounts that were let go, as soon as the identity server does it. Several copies may do it at the same time. */
@ApplicationScoped
public class EraseAccounts {

    private static final Logger LOG = Logger.getLogger(EraseAccounts.class);

    /** Longer than the identity server is given to answer; then it is tried again, by whichever copy. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** Longer than a token of an account that has ended stands: five minutes. */
    private static final Duration TOKENS_STAND = Duration.ofMinutes(15);

    private final DueAccounts due;
    private final Accounts accounts;
    private final AccountFiles files;
    private final InstantSource clock;

    EraseAccounts(DueAccounts due, Accounts accounts, AccountFiles files, InstantSource clock) {
        this.due = due;
        this.accounts = accounts;
        this.files = files;
        this.clock = clock;
    }

    /** All that are due, until one fails. */
    @Scheduled(every = "{releve.accounts.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        Optional<DueAccounts.Due> next = lease();
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

    private Optional<DueAccounts.Due> lease() {
        var now = clock.instant();
        return due.lease(now, now.plus(LEASE));
    }

    /** Who left may have another file. Once the account has ended, it is remembered for as long as somebody could still register with it. */
    private void erase(DueAccounts.Due it) {
        if (it.ended() || files.has(it.account())) {
            due.done(it.account());
        } else if (accounts.delete(it.account())) {
            due.ended(it.account(), clock.instant().plus(TOKENS_STAND));
        } else {
            LOG.info("an erased person's account stays: it also belongs to who works here");
            due.done(it.account());
        }
    }
}
