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
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Deletes messages that nobody needs any more, some at a time, and digests that were gathered for a doctor at the instant of their erasure.
 * Several copies may do it at the same time.
 */
@ApplicationScoped
public class ForgetOldMessages implements Nightly {

    private static final Logger LOG = Logger.getLogger(ForgetOldMessages.class);
    private static final int AT_ONCE = 500;
    private static final String OLD = "happened_at < :limit order by happened_at, id";

    private static final String TO_NOBODY =
            "reader = 'DOCTOR' and practitioner_id in (select practitioner_id from erased_doctor) order by id";

    private static final List<String> DELETIONS = List.of(
            "delete from link_use where message_id in (:old)",
            "delete from delivery where message_id in (:old)",
            "update message set digest_id = null where digest_id in (:old)",
            "delete from message where id in (:old)");

    private final EntityManager database;
    private final RetentionConfig config;
    private final InstantSource clock;

    ForgetOldMessages(EntityManager database, RetentionConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void atNight() {
        handle();
    }

    /** @return how many messages were deleted */
    public int handle() {
        var limit = LocalDate.ofInstant(clock.instant(), Clock.PARIS)
                .minus(config.messages())
                .atStartOfDay(Clock.PARIS)
                .toInstant();
        int deleted = delete(OLD, Map.of("limit", limit)) + delete(TO_NOBODY, Map.of());
        QuarkusTransaction.requiringNew().run(() -> forgetErased(limit));
        LOG.infof("retention: messages=%d", deleted);
        return deleted;
    }

    private int delete(String which, Map<String, Object> values) {
        int deleted = 0;
        int last = AT_ONCE;
        while (last == AT_ONCE) {
            last = QuarkusTransaction.requiringNew().call(() -> deleteSome(which, values));
            deleted += last;
        }
        return deleted;
    }

    /** What was told to others of who was erased is gone by then: no message names them. */
    private void forgetErased(Instant limit) {
        database.createNativeQuery("delete from erased_doctor where erased_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private int deleteSome(String which, Map<String, Object> values) {
        var query = database.createNativeQuery(
                "select id from message where " + which + " limit :most for update skip locked", UUID.class);
        values.forEach(query::setParameter);
        var old = query.setParameter("most", AT_ONCE).getResultList();
        if (old.isEmpty()) {
            return 0;
        }
        DELETIONS.forEach(
                it -> database.createNativeQuery(it).setParameter("old", old).executeUpdate());
        return old.size();
    }
}
