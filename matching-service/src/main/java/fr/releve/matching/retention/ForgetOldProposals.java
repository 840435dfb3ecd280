package fr.releve.matching.retention;

import fr.releve.kit.retention.Nightly;
import fr.releve.kit.time.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Parts proposals that came to nothing from the doctor and from who decided, some at a time; they go on counting. What was agreed
 * is a contract, and is kept. Several copies may do it at the same time.
 */
@ApplicationScoped
public class ForgetOldProposals implements Nightly {

    private static final Logger LOG = Logger.getLogger(ForgetOldProposals.class);
    private static final int AT_ONCE = 500;

    private final EntityManager database;
    private final RetentionConfig config;
    private final InstantSource clock;

    public ForgetOldProposals(EntityManager database, RetentionConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void atNight() {
        handle();
    }

    /** @return how many proposals were parted from their doctor */
    public long handle() {
        var now = clock.instant();
        var limit = LocalDate.ofInstant(now, Clock.PARIS)
                .minus(config.proposals())
                .atStartOfDay(Clock.PARIS)
                .toInstant();
        long forgotten = 0;
        long last = AT_ONCE;
        while (last == AT_ONCE) {
            last = QuarkusTransaction.requiringNew().call(() -> forgetSome(limit, now));
            forgotten += last;
        }
        LOG.infof("retention: proposals=%d", forgotten);
        return forgotten;
    }

    /** Each gets a doctor of its own who does not exist: nothing tells any more that two were of the same. */
    private long forgetSome(Instant limit, Instant now) {
        var forgotten = database.createNativeQuery("""
                        with forgotten as (
                            update proposal
                            set forgotten_at = :now,
                                practitioner_id = gen_random_uuid(),
                                terms = '[]',
                                decided_by = case when decided_by is null then null else 'forgotten' end
                            where id in (
                                select id from proposal
                                where closed_at < :limit and forgotten_at is null and status not in ('AGREED', 'CANCELLED')
                                  and not exists (select 1 from placement where placement.id = proposal.id)
                                order by closed_at limit :most for update skip locked)
                            returning id),
                        nobody as (
                            update proposal_log set account = 'forgotten'
                            where proposal_id in (select id from forgotten) and account not in ('system', 'forgotten'))
                        select count(*) from forgotten""")
                .setParameter("now", now)
                .setParameter("limit", limit)
                .setParameter("most", AT_ONCE)
                .getSingleResult();
        return ((Number) forgotten).longValue();
    }
}
