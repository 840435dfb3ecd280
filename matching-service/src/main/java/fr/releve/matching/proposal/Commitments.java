package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair.Ties;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What proposals so far mean for pairs to come: half-days promised, days spent elsewhere, half-days refused or not decided yet, practices
 * known.
 */
public final class Commitments {

    private record PairId(UUID practitioner, UUID vacancy) {}

    private final Pairs pairs;
    private final Function<UUID, @Nullable Vacancy> vacancies;
    private final Map<UUID, Map<UUID, HalfDays>> promised = new HashMap<>();
    private final Map<PairId, HalfDays> refused = new HashMap<>();
    private final Map<PairId, HalfDays> undecided = new HashMap<>();

    /**
     * @param all of the proposals that are promised, of what was worked before one fell, of those refused not long ago, and of those that a
     *     plan made and nobody has decided
     * @param vacancies by id; null if unknown
     */
    public Commitments(Collection<Commitment> all, Function<UUID, @Nullable Vacancy> vacancies, Pairs pairs) {
        this.vacancies = vacancies;
        this.pairs = pairs;
        for (Commitment it : all) {
            var pair = new PairId(it.practitionerId(), it.vacancyId());
            if (Proposal.Status.PROMISED.contains(it.status())) {
                promised.computeIfAbsent(it.practitionerId(), id -> new HashMap<>())
                        .merge(it.vacancyId(), it.halfDays(), HalfDays::or);
            } else if (Proposal.Status.REFUSED.contains(it.status())) {
                refused.merge(pair, it.halfDays(), HalfDays::or);
            } else if (it.status() == Proposal.Status.PROPOSED) {
                undecided.merge(pair, it.halfDays(), HalfDays::or);
            }
        }
    }

    /** Half-days that the doctor is promised to anybody. */
    public HalfDays promised(UUID practitionerId) {
        return promised.getOrDefault(practitionerId, Map.of()).values().stream().reduce(HalfDays.NONE, HalfDays::or);
    }

    public Ties between(Practitioner practitioner, Vacancy vacancy) {
        var pair = new PairId(practitioner.id(), vacancy.id());
        var no = refused.getOrDefault(pair, HalfDays.NONE);
        var waiting = undecided.getOrDefault(pair, HalfDays.NONE);
        var all = promised.getOrDefault(practitioner.id(), Map.of());
        if (all.isEmpty() && no.isEmpty() && waiting.isEmpty()) {
            return Ties.NONE;
        }
        var elsewhere = HalfDays.NONE;
        var outOfReach = HalfDays.NONE;
        boolean known = false;
        for (var it : all.entrySet()) {
            var other = vacancies.apply(it.getKey());
            known |= other != null && other.practice().equals(vacancy.practice());
            if (!it.getKey().equals(vacancy.id())) {
                elsewhere = elsewhere.or(it.getValue());
                if (other != null && !pairs.onOneDay(other.place(), vacancy.place())) {
                    outOfReach = outOfReach.or(it.getValue().wholeDays());
                }
            }
        }
        var here = all.getOrDefault(vacancy.id(), HalfDays.NONE);
        return new Ties(elsewhere, outOfReach, here, no, known, waiting);
    }
}
