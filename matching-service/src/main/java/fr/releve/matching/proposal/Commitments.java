package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What proposals so far mean for pairs to come: half-days promised, half-days refused, practices known. */
public final class Commitments {

    private record PairId(UUID practitioner, UUID vacancy) {}

    private final Map<UUID, HalfDays> promised = new HashMap<>();
    private final Map<PairId, HalfDays> promisedHere = new HashMap<>();
    private final Map<PairId, HalfDays> refused = new HashMap<>();
    private final Map<UUID, Set<String>> practices = new HashMap<>();

    /**
     * @param all of the live proposals and of those refused not long ago
     * @param practice the practice of a vacancy; empty if unknown
     */
    public Commitments(Collection<Commitment> all, Function<UUID, String> practice) {
        for (Commitment it : all) {
            var pair = new PairId(it.practitionerId(), it.vacancyId());
            if (Proposal.Status.PROMISED.contains(it.status())) {
                promised.merge(it.practitionerId(), it.halfDays(), HalfDays::or);
                promisedHere.merge(pair, it.halfDays(), HalfDays::or);
                practices
                        .computeIfAbsent(it.practitionerId(), id -> new HashSet<>())
                        .add(practice.apply(it.vacancyId()));
            } else if (Proposal.Status.REFUSED.contains(it.status())) {
                refused.merge(pair, it.halfDays(), HalfDays::or);
            }
        }
    }

    public Ties between(Practitioner practitioner, Vacancy vacancy) {
        HalfDays all = promised.get(practitioner.id());
        var pair = new PairId(practitioner.id(), vacancy.id());
        HalfDays no = refused.get(pair);
        if (all == null && no == null) {
            return Ties.NONE;
        }
        HalfDays here = promisedHere.getOrDefault(pair, HalfDays.NONE);
        return new Ties(
                all == null ? HalfDays.NONE : all.minus(here),
                here,
                no == null ? HalfDays.NONE : no,
                practices.getOrDefault(practitioner.id(), Set.of()).contains(vacancy.practice()));
    }
}
