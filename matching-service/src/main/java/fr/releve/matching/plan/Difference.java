package fr.releve.matching.plan;

import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposal.Status;
import fr.releve.matching.proposal.PublishChanges.Withdrawal;
import fr.releve.matching.term.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a new plan changes about what was published.
 *
 * @param withdrawn proposals that fall, each with its reason
 * @param shortened proposals of which some half-days have passed, each with what stays
 * @param drafts what is to be proposed
 */
record Difference(Map<UUID, Withdrawal> withdrawn, Map<UUID, Draft> shortened, List<Draft> drafts) {

    /** Open proposals that a change of doctor or vacancy made impossible. */
    static Map<UUID, Withdrawal> broken(Landscape landscape) {
        Map<UUID, Withdrawal> broken = new TreeMap<>();
        landscape.broken().forEach((id, refusal) -> broken.put(id, new Withdrawal(refusal.code(), true)));
        return broken;
    }

    /**
     * @param broken proposals that fall whatever the plan says
     * @param solution made without them
     */
    static Difference of(
            Landscape landscape, Map<UUID, Withdrawal> broken, Solution solution, Terms terms, String engineVersion) {
        Map<UUID, Withdrawal> withdrawn = new TreeMap<>(broken);
        Map<UUID, Draft> shortened = new TreeMap<>();
        Set<Placing> wanted = new HashSet<>(solution.placings());
        for (Proposal it : landscape.proposals()) {
            if (it.status() != Status.PROPOSED || broken.containsKey(it.id())) {
                continue;
            }
            var left = new Placing(
                    it.practitionerId(), it.vacancyId(), landscape.undecided().of(it));
            boolean paused = landscape.isPaused(it);
            if (left.halfDays().isEmpty()) {
                withdrawn.put(it.id(), new Withdrawal(Withdrawal.TOO_LATE, false));
            } else if (!paused && !wanted.remove(left)) {
                withdrawn.put(it.id(), new Withdrawal(Withdrawal.PLAN_CHANGED, false));
            } else if (!paused && !left.halfDays().equals(it.halfDays())) {
                shortened.put(it.id(), draft(landscape, left, terms, engineVersion));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Placing it : solution.placings()) {
            if (wanted.contains(it)) {
                drafts.add(draft(landscape, it, terms, engineVersion));
            }
        }
        return new Difference(withdrawn, shortened, drafts);
    }

    private static Draft draft(Landscape landscape, Placing placing, Terms terms, String engineVersion) {
        var candidate = landscape
                .candidate(placing.practitionerId(), placing.vacancyId())
                .orElseThrow(() -> new IllegalStateException("the engine placed a pair that no gate lets through"));
        if (!candidate.open().containsAll(placing.halfDays())) {
            throw new IllegalStateException("the engine placed half-days that no gate lets through");
        }
        var pair = candidate.pair();
        return new Draft(
                placing.practitionerId(),
                placing.vacancyId(),
                pair.vacancy().territory(),
                placing.halfDays(),
                candidate.rate().points(placing.halfDays()),
                terms.explain(pair, placing.halfDays()),
                engineVersion,
                pair.vacancy().urgent());
    }
}
