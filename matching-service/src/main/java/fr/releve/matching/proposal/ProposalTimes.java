package fr.releve.matching.proposal;

import fr.releve.kit.time.Clock;
import fr.releve.kit.time.WorkingDays;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadline.Kind;
import fr.releve.matching.deadline.Deadlines;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How much time people have, by the rules of the day, and what is to happen when it is over. */
@ApplicationScoped
public class ProposalTimes {

    private final Rules rules;
    private final Deadlines deadlines;

    public ProposalTimes(Rules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** When a coordinator should have decided about what is proposed now. */
    static Instant decideBefore(Instant now, RuleBook book) {
        return WorkingDays.after(now, book.number(RuleCode.DECISION_WORKING_DAYS), Clock.PARIS);
    }

    /** The same for what cannot wait: half of the time that is left, so that the other half is there to answer. */
    static Instant decideBefore(Instant now, HalfDay first) {
        return halfway(now, begin(first));
    }

    void watchDecisions(List<Proposal> published) {
        List<Deadline> due = new ArrayList<>();
        for (Proposal it : published) {
            due.add(new Deadline(Kind.DECISION_HALF_TIME, it.id(), halfway(it.publishedAt(), it.decideBefore())));
            due.add(new Deadline(Kind.DECISION, it.id(), it.decideBefore()));
            if (it.parallel()) {
                due.add(new Deadline(Kind.ANSWER, it.id(), begin(it.halfDays().first())));
            }
        }
        deadlines.setAll(due);
    }

    /** Asks both sides about the vacancy as it is: until the rule's time is over, never longer than until it begins. */
    Line offer(Proposal proposal, Vacancy vacancy, Instant now) {
        var book = rules.today();
        var until = now.plus(patience(proposal, book));
        var begin = begin(proposal.halfDays().first());
        if (begin.isAfter(now) && begin.isBefore(until)) {
            until = begin;
        }
        var line = proposal.offer(vacancy.termsVersion(), now, until, book.used());
        deadlines.drop(proposal.id());
        deadlines.set(Kind.ANSWER_HALF_TIME, proposal.id(), halfway(now, until));
        deadlines.set(Kind.ANSWER, proposal.id(), until);
        return line;
    }

    private static Duration patience(Proposal proposal, RuleBook book) {
        return Duration.ofHours(book.number(proposal.urgent() ? RuleCode.URGENT_ANSWER_HOURS : RuleCode.ANSWER_HOURS));
    }

    private static Instant begin(HalfDay first) {
        return first.begin(Clock.PARIS);
    }

    private static Instant halfway(Instant from, Instant to) {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }
}
