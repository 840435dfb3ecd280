package fr.releve.notification.retention;

import fr.releve.kit.retention.Nightly;
import fr.releve.kit.time.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Deletes the rhythms and calendars of which an upgrade could not tell whose they are, once nobody has turned out to be their owner: what
 * is left are those of spouses, of whom nothing is kept here, and of town halls to which nothing was ever written.
 */
@ApplicationScoped
public class ForgetUnclaimedChoices implements Nightly {

    private static final Logger LOG = Logger.getLogger(ForgetUnclaimedChoices.class);
    private static final String UNCLAIMED = "(select account from unclaimed_choice where since < :limit)";
    private static final String CLAIMED = "delete from unclaimed_choice where exists (select from message where"
            + " message.account = unclaimed_choice.account) or exists (select from known_doctor where"
            + " known_doctor.account = unclaimed_choice.account)";
    private static final List<String> DELETIONS = List.of(
            "delete from rhythms where account in " + UNCLAIMED,
            "delete from calendar_feed where account in " + UNCLAIMED,
            "delete from unclaimed_choice where since < :limit");

    private final EntityManager database;
    private final RetentionConfig config;
    private final InstantSource clock;

    ForgetUnclaimedChoices(EntityManager database, RetentionConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void atNight() {
        handle();
    }

    /** @return how many accounts lost what they had chosen */
    public int handle() {
        return QuarkusTransaction.requiringNew().call(this::forget);
    }

    private int forget() {
        Instant limit = LocalDate.ofInstant(clock.instant(), Clock.PARIS)
                .minus(config.unclaimed())
                .atStartOfDay(Clock.PARIS)
                .toInstant();
        database.createNativeQuery(CLAIMED).executeUpdate();
        int accounts = 0;
        for (String deletion : DELETIONS) {
            accounts = database.createNativeQuery(deletion)
                    .setParameter("limit", limit)
                    .executeUpdate();
        }
        LOG.infof("retention: unclaimedChoices=%d", accounts);
        return accounts;
    }
}
