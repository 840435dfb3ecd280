package fr.releve.matching.proposal;

import fr.releve.matching.change.Causes;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadlines;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Withdraws what a new plan gives up, cuts off what has passed undecided, and publishes what is new. */
@ApplicationScoped
public class PublishChanges {

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final ProposalDesk desk;
    private final ProposalTimes times;
    private final Gates gates;
    private final Rules rules;
    private final Changes changes;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public PublishChanges(
            Proposals proposals,
            HeldHalfDays held,
            ProposalDesk desk,
            ProposalTimes times,
            Gates gates,
            Rules rules,
            Changes changes,
            Deadlines deadlines,
            InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.desk = desk;
        this.times = times;
        this.gates = gates;
        this.rules = rules;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param withdrawn proposals with the code of the reason; one that was decided meanwhile stays as it is, and one offered falls
     *     only if it can no longer be
     * @param shortened proposals with what stays of them; one that was decided meanwhile stays as it is
     * @param drafts new proposals
     * @param causes what led to the plan
     * @return every proposal that was looked at or made, as it now is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Proposal> handle(
            Map<UUID, Withdrawal> withdrawn, Map<UUID, Draft> shortened, List<Draft> drafts, Causes causes) {
        var now = clock.instant();
        Set<UUID> known = new HashSet<>(withdrawn.keySet());
        known.addAll(shortened.keySet());
        List<Proposal> changed = new ArrayList<>();
        if (!known.isEmpty()) {
            changed.addAll(proposals.lockAll(known));
        }
        changed.forEach(it -> shorten(it, shortened.get(it.id()), now));
        var reaching = causes.through(meetings(
                changed.stream().filter(it -> withdrawn.containsKey(it.id())).toList(), drafts));
        if (!withdrawn.isEmpty()) {
            List<Proposal> fallen = new ArrayList<>();
            for (Proposal it : changed) {
                if (withdraw(it, withdrawn.get(it.id()), reaching, now)) {
                    fallen.add(it);
                }
            }
            deadlines.dropAll(fallen.stream().map(Proposal::id).toList());
            fallen.stream()
                    .filter(it -> it.answers().asked())
                    .forEach(it -> deadlines.set(Deadline.Kind.CASCADE, it.id(), now));
        }
        if (!drafts.isEmpty()) {
            var book = rules.today();
            Instant decideBefore = ProposalTimes.decideBefore(now, book);
            changed.addAll(publish(
                    drafts.stream()
                            .map(it -> Proposal.publish(it, now, decideBefore))
                            .toList(),
                    gates.rules(now) + " " + book.used(),
                    reaching));
        }
        return changed;
    }

    private static List<Causes.Meeting> meetings(List<Proposal> parted, List<Draft> drafts) {
        return Stream.concat(
                        parted.stream().map(it -> new Causes.Meeting(it.practitionerId(), it.vacancyId())),
                        drafts.stream().map(it -> new Causes.Meeting(it.practitionerId(), it.vacancyId())))
                .toList();
    }

    /**
     * Has several doctors asked for places of one vacancy at the same time: the first to accept gets them.
     *
     * @param drafts the best first, all of one vacancy
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Proposal> inParallel(List<Draft> drafts) {
        var now = clock.instant();
        var round = UUID.randomUUID();
        List<Proposal> asked = publish(
                drafts.stream()
                        .map(it -> Proposal.publishParallel(
                                it,
                                round,
                                now,
                                ProposalTimes.decideBefore(now, it.halfDays().first())))
                        .toList(),
                rulesOfRound(now),
                Causes.NONE);
        asked.forEach(it -> changes.mark(Change.PROPOSAL, it.id()));
        return asked;
    }

    /**
     * Has others asked beside the one whom the plan proposed, if that still waits for a decision: the first to accept gets the place. Where
     * a round asks for the same half-days already, they join it.
     *
     * @param drafts the best first, of half-days of the same proposal
     * @return who is asked besides
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Proposal> beside(UUID planned, List<Draft> drafts) {
        var lead = proposals.lock(planned);
        if (lead.parallel() || lead.status() != Proposal.Status.PROPOSED) {
            return List.of();
        }
        var now = clock.instant();
        var open = proposals.listOpenRound(lead.vacancyId()).stream()
                .filter(it -> it.halfDays().intersects(lead.halfDays()))
                .flatMap(it -> it.round().stream())
                .findFirst();
        if (drafts.isEmpty() && open.isEmpty()) {
            return List.of();
        }
        var round = open.orElseGet(UUID::randomUUID);
        String rulesAsked = rulesOfRound(now);
        desk.write(lead, lead.join(round, rulesAsked, now));
        List<Proposal> asked = publish(
                drafts.stream()
                        .map(it -> Proposal.publishParallel(it, round, now, lead.decideBefore()))
                        .toList(),
                rulesAsked,
                Causes.NONE);
        changes.mark(Change.PROPOSAL, planned);
        asked.forEach(it -> changes.mark(Change.PROPOSAL, it.id()));
        return asked;
    }

    /** Whom the gates let through, and how many are asked at once. */
    private String rulesOfRound(Instant now) {
        return gates.rules(now) + " " + rules.today().reference(RuleCode.PARALLEL_OFFERS);
    }

    private List<Proposal> publish(List<Proposal> fresh, String rulesAsked, Causes causes) {
        List<Line> lines = fresh.stream().map(it -> it.begin(rulesAsked)).toList();
        proposals.persist(fresh);
        desk.write(lines);
        for (int i = 0; i < lines.size(); i++) {
            var it = fresh.get(i);
            var line = lines.get(i);
            causes.telling(it.practitionerId(), it.vacancyId(), () -> desk.tell(it, line));
        }
        times.watchDecisions(fresh);
        return fresh;
    }

    private void shorten(Proposal proposal, @Nullable Draft rest, Instant now) {
        if (rest != null && proposal.status() == Proposal.Status.PROPOSED) {
            desk.write(proposal, proposal.shorten(rest, now));
        }
    }

    /** @return false if it stays as it is */
    private boolean withdraw(Proposal proposal, @Nullable Withdrawal withdrawal, Causes causes, Instant now) {
        boolean offered = proposal.status() == Proposal.Status.OFFERED;
        if (withdrawal == null
                || !(proposal.status() == Proposal.Status.PROPOSED || (offered && withdrawal.evenOffered()))) {
            return false;
        }
        var line = proposal.withdraw(withdrawal.reasonCode(), now);
        if (offered) {
            held.release(proposal.id());
        }
        causes.telling(proposal.practitionerId(), proposal.vacancyId(), () -> desk.write(proposal, line));
        return true;
    }

    /**
     * Why a proposal falls.
     *
     * @param evenOffered it can no longer be, so it falls even if doctor and host were asked meanwhile
     */
    public record Withdrawal(String reasonCode, boolean evenOffered) {

        /** It still could be, but is not part of the best plan any more. */
        public static final String PLAN_CHANGED = "plan-changed";

        /** Nobody decided before its days had come. */
        public static final String TOO_LATE = "too-late";
    }
}
