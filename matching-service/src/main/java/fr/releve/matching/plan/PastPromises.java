package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Commitment;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposal.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was agreed, or worked of what fell, and was over before this month began. It holds no half-day to come and fills no week or month
 * of a doctor; what still counts is that they were there, and from when on: so the first half-day is all that is kept of it, as years of
 * them stay.
 */
final class PastPromises {

    private final LocalDate monthBegins;
    private final Map<UUID, Commitment> promises = new HashMap<>();
    private final Map<UUID, Set<UUID>> byVacancy = new HashMap<>();

    PastPromises(LocalDate today) {
        this.monthBegins = HalfDays.monthBegins(today);
    }

    /** @return whether it is over, and all of it that counts is kept here */
    boolean take(Proposal it) {
        return take(it.id(), Commitment.of(it));
    }

    /** @return as {@link #take(Proposal)} */
    boolean take(UUID proposalId, Commitment it) {
        var before = promises.remove(proposalId);
        if (before != null) {
            byVacancy.getOrDefault(before.vacancyId(), Set.of()).remove(proposalId);
        }
        if (it.status() != Status.AGREED || !it.halfDays().from(monthBegins).isEmpty()) {
            return false;
        }
        var first = HalfDays.ofIndexes(it.halfDays().indexes().limit(1));
        promises.put(proposalId, new Commitment(it.practitionerId(), it.vacancyId(), it.status(), first));
        byVacancy.computeIfAbsent(it.vacancyId(), id -> new HashSet<>()).add(proposalId);
        return true;
    }

    Stream<Commitment> commitments() {
        return promises.values().stream();
    }

    /** Who was at a vacancy. */
    Set<UUID> practitionersOf(UUID vacancyId) {
        Set<UUID> found = new HashSet<>();
        for (UUID proposal : byVacancy.getOrDefault(vacancyId, Set.of())) {
            var promise = promises.get(proposal);
            if (promise != null) {
                found.add(promise.practitionerId());
            }
        }
        return found;
    }
}
