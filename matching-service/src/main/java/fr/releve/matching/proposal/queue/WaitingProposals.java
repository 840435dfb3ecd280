package fr.releve.matching.proposal.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The proposals that wait for a decision, no more of each than a queue needs. */
@ApplicationScoped
class WaitingProposals {

    private static final String WAITING = """
            select new fr.releve.matching.proposal.queue.WaitingProposal(id, territory, score, urgent, decideBefore)
            from Proposal where status = PROPOSED""";

    private static final String QUEUED = """
            select new fr.releve.matching.proposal.queue.QueuedProposal(
                id, practitionerId, vacancyId, territory, halfDays, score, urgent, decideBefore)
            from Proposal where id in :ids""";

    private final EntityManager database;

    WaitingProposals(EntityManager database) {
        this.database = database;
    }

    List<WaitingProposal> listAll() {
        return database.createQuery(WAITING, WaitingProposal.class).getResultList();
    }

    /** Those of these territories. */
    List<WaitingProposal> listOf(Set<String> sirens) {
        return database.createQuery(WAITING + " and territory in :sirens", WaitingProposal.class)
                .setParameter("sirens", sirens)
                .getResultList();
    }

    /** In the order of the ids; those that are gone are left out. */
    List<QueuedProposal> list(List<UUID> ids) {
        Map<UUID, QueuedProposal> found = database.createQuery(QUEUED, QueuedProposal.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(QueuedProposal::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
