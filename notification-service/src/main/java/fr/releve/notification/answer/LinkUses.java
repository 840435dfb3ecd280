package fr.releve.notification.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every use of a link; of two at the same moment the first counts. */
@ApplicationScoped
class LinkUses implements PanacheRepositoryBase<LinkUse, UUID> {

    @Transactional
    public Optional<LinkUse> ofMessage(UUID messageId) {
        return findByIdOptional(messageId);
    }

    /** @return false if the link was used before */
    @Transactional
    public boolean claim(UUID messageId, Answer answer, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into link_use (message_id, answer, counted, used_at) values (?1, ?2, true, ?3)
                                on conflict do nothing""")
                        .setParameter(1, messageId)
                        .setParameter(2, answer.name())
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
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
