package fr.releve.profile.expiry;

import fr.releve.kit.time.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/** Looks at every paper, and has doctors told of those that run out soon. */
@ApplicationScoped
public class WarnOfExpiry {

    private static final Logger LOG = Logger.getLogger(WarnOfExpiry.class);
    private static final int MOST_AT_ONCE = 500;

    private final Expiries expiries;
    private final ExpiryNews news;
    private final ExpiryConfig config;
    private final InstantSource clock;

    WarnOfExpiry(Expiries expiries, ExpiryNews news, ExpiryConfig config, InstantSource clock) {
        this.expiries = expiries;
        this.news = news;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{releve.papers.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        int told;
        do {
            told = QuarkusTransaction.requiringNew().call(this::some);
            if (told > 0) {
                LOG.infof("papers run out: warnings=%d", told);
            }
        } while (told == MOST_AT_ONCE);
    }

    private int some() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Clock.PARIS);
        expiries.forgetBefore(today);
        var due = expiries.note(config.warnDays(), today, MOST_AT_ONCE);
        due.forEach(it -> news.expires(it, ChronoUnit.DAYS.between(today, it.validUntil()), now));
        return due.size();
    }
}
