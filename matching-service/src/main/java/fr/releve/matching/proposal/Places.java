package fr.releve.matching.proposal;

import fr.releve.matching.proposal.Proposal.Status;
import fr.releve.matching.readmodel.Vacancy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who keeps a place when a vacancy wants fewer doctors at once than it holds. */
public final class Places {

    /** What is agreed is never taken back; of the others those whose doctor said yes, then whoever was proposed first. */
    private static final Comparator<Proposal> FIRST_KEPT = Comparator.comparing(
                    (Proposal it) -> it.status() != Status.AGREED)
            .thenComparing(it -> !it.answers().doctorAccepted())
            .thenComparing(Proposal::publishedAt)
            .thenComparing(Proposal::id);

    private Places() {}

    /**
     * The offers, by id, for which the vacancy has no place any more.
     *
     * @param holding those that are kept for one of its places
     */
    public static List<UUID> beyond(Vacancy vacancy, Collection<Proposal> holding) {
        Map<Integer, Integer> taken = new HashMap<>();
        List<UUID> beyond = new ArrayList<>();
        holding.stream().sorted(FIRST_KEPT).forEach(it -> {
            boolean fits = it.halfDays()
                    .indexes()
                    .allMatch(halfDay -> taken.getOrDefault(halfDay, 0) < vacancy.doctorsPerHalfDay());
            if (fits || it.status() == Status.AGREED) {
                it.halfDays().indexes().forEach(halfDay -> taken.merge(halfDay, 1, Integer::sum));
            } else {
                beyond.add(it.id());
            }
        });
        return beyond;
    }
}
