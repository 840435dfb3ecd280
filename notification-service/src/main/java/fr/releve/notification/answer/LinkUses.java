package fr.releve.notification.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every use of a link; of two at the same moment the first counts, if it comes to its end. */
@ApplicationScoped
class LinkUses implements PanacheRepositoryBase<LinkUse, UUID> {

    @Transactional
    public Optional<LinkUse> ofMessage(UUID messageId) {
        return findByIdOptional(messageId);
    }

    /**
     * @param now process time
     * @return false if the link was used before, and by somebody who may have been heard
     */
    @Transactional
    public boolean claim(UUID messageId, Answer answer, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into link_use as it (message_id, answer, counted, used_at) values (?1, ?2, true, ?3)
                                on conflict (message_id) do update set answer = excluded.answer, used_at = excluded.used_at
                                where it.counted and it.heard_at is null and it.used_at < ?4""")
                        .setParameter(1, messageId)
                        .setParameter(2, answer.name())
                        .setParameter(3, now)
                        .setParameter(4, now.minus(LinkUse.LONGEST_CALL))
                        .executeUpdate()
                == 1;
    }

    @Transactional
    public void heard(UUID messageId, Instant now) {
        findByIdOptional(messageId).ifPresent(it -> it.heard(now));
    }

    /** The use did not take place after all: the link may be used again. */
    @Transactional
    public void release(UUID messageId) {
        deleteById(messageId);
    }

    @Transactional
    public void cameToNothing(UUID messageId) {
        findByIdOptional(messageId).ifPresent(LinkUse::cameToNothing);
    }
}
