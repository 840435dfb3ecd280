package fr.releve.matching.placement;

import fr.releve.kit.time.Clock;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment;
import fr.releve.matching.contract.Audit;
import fr.releve.matching.contract.Finding;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.proposal.caution.PracticeDays;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What contract and legal check look at of a placement. */
@ApplicationScoped
class Assignments {

    private final Placements placements;
    private final Proposals proposals;
    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Rules rules;
    private final InstantSource clock;

    Assignments(
            Placements placements,
            Proposals proposals,
            Practitioners practitioners,
            Vacancies vacancies,
            Rules rules,
            InstantSource clock) {
        this.placements = placements;
        this.proposals = proposals;
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Assignment of(Placement it) {
        return of(it, it.halfDays());
    }

    private Assignment of(Placement it, HalfDays halfDays) {
        return new Assignment(
                it.id(),
                it.kind(),
                it.student(),
                practitioners.find(it.practitionerId().toString()).orElse(null),
                vacancies.find(it.vacancyId().toString()).orElse(null),
                proposals.get(it.id()).answers().termsVersion(),
                halfDays,
                agreedOn(it),
                it.contract().wholeAt().map(Assignments::inParis).orElse(null),
                it.amendment().map(Assignments::amended).orElse(null),
                practiceDays(it, halfDays),
                it.ordre(),
                inParis(clock.instant()));
    }

    /** What both would like to add, and what they are asking for, is counted before it is agreed. */
    private long practiceDays(Placement it, HalfDays halfDays) {
        var more = halfDays.or(it.wish().orElse(HalfDays.NONE)).minus(it.halfDays());
        return PracticeDays.with(more, placements.replacementDates(it.practitionerId(), it.practice()));
    }

    private static Assignment.Amended amended(Amendment it) {
        var document = it.document();
        return new Assignment.Amended(
                document.wholeAt().map(Assignments::inParis).orElse(null), document.sentAt() != null);
    }

    /** The legal check by the rules of today; what is good to know is of the day on which it begins. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Finding> audit(Placement it, RuleBook book) {
        return audit(it, it.halfDays(), book);
    }

    /** As {@link #audit(Placement, RuleBook)}, if it were for these half-days. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Finding> audit(Placement it, HalfDays halfDays, RuleBook book) {
        return Audit.of(of(it, halfDays), book, rules.on(halfDays.first().date()));
    }

    /** The rules as they were when it was agreed: its contract keeps its words. */
    RuleBook rulesOf(Placement it) {
        return rules.on(agreedOn(it));
    }

    private static LocalDate agreedOn(Placement it) {
        return inParis(it.agreedAt());
    }

    private static LocalDate inParis(Instant at) {
        return LocalDate.ofInstant(at, Clock.PARIS);
    }
}
