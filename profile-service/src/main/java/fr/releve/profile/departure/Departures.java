package fr.releve.profile.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Departures that are still to be applied: whoever restores a backup writes them. */
@ApplicationScoped
class Departures {

    private final Session database;

    Departures(Session database) {
        this.database = database;
    }

    /** By id. */
    @Transactional
    List<UUID> list(DepartureKind kind, UUID after, int atMost) {
        return database.createNativeQuery(
                        "select id from departure where kind = :kind and id > :after order by id", UUID.class)
                .setParameter("kind", kind.name())
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Takes one out: it is applied in the same transaction.
     *
     * @return when it was asked for; empty if another copy has it in hand, or has applied it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Instant> take(DepartureKind kind, UUID id) {
        // a tuple: of a query for an Instant Hibernate 7.2 keeps the plan of every call, and looks through them all
        var askedAt = database.createNativeQuery(
                        "select asked_at from departure where kind = :kind and id = :id for update skip locked",
                        Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(it -> it.get(0, Instant.class));
        askedAt.ifPresent(
                it -> database.createNativeMutationQuery("delete from departure where kind = :kind and id = :id")
                        .setParameter("kind", kind.name())
                        .setParameter("id", id)
                        .executeUpdate());
        return askedAt;
    }
}
