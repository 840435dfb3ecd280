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

/** Deletes the files of signed contracts and amendments that nobody can dispute any more, and those of doctors who left; their hashes stay. */
@ApplicationScoped
public class ForgetContracts implements Nightly {

    private static final Logger LOG = Logger.getLogger(ForgetContracts.class);

    private final EntityManager database;
    private final RetentionConfig config;
    private final InstantSource clock;

    public ForgetContracts(EntityManager database, RetentionConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void atNight() {
        handle();
    }

    /** @return how many were deleted */
    public int handle() {
        var limit = LocalDate.ofInstant(clock.instant(), Clock.PARIS)
                .minus(config.contracts())
                .atStartOfDay(Clock.PARIS)
                .toInstant();
        int forgotten = forget("signed_contract", limit) + forget("signed_amendment", limit);
        LOG.infof("retention: contracts=%d", forgotten);
        return forgotten;
    }

    private int forget(String table, Instant limit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                                delete from %s using placement p
                                where placement_id = p.id
                                  and (p.ended_at < :limit
                                       or exists (select from practitioner d where d.id = p.practitioner_id::text and d.state is null))""".formatted(table))
                        .setParameter("limit", limit)
                        .executeUpdate());
    }
}
