package fr.releve.notification.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that waits, in every territory. */
@ApplicationScoped
public class Queue implements PanacheRepositoryBase<Waiting, UUID> {

    /** A region has a few hundred undecided proposals; more than this are counted as this many. */
    private static final int MOST = 5_000;

    /** Waits from now on; to be told again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Waiting waiting) {
        if (findByIdOptional(waiting.proposalId()).isEmpty()) {
            persist(waiting);
        }
    }

    /** Somebody decided, or nobody needs to any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID proposalId) {
        deleteById(proposalId);
    }

    /** What waited already then, the most pressing first. */
    List<Waiting> since(Instant then) {
        return find("since < ?1 order by decideBefore, proposalId", then)
                .page(0, MOST)
                .list();
    }
}
