package fr.releve.matching.placement;

import fr.releve.matching.contract.Audit;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Confirms a placement once the Ordre has answered and nothing blocks it. A student's is never confirmed without authorisation; who is
 * registered need only have sent the contract, so the Ordre's silence holds nobody up when it is about to begin.
 */
@ApplicationScoped
class ConfirmPlacement {

    private final Desk desk;
    private final Assignments assignments;
    private final PlacementTimes times;
    private final Rules rules;

    ConfirmPlacement(Desk desk, Assignments assignments, PlacementTimes times, Rules rules) {
        this.desk = desk;
        this.assignments = assignments;
        this.times = times;
        this.rules = rules;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ifInOrder(Placement it, Instant now) {
        var book = rules.today();
        if (hasItsAnswer(it, book, now) && mayGoOn(it, book)) {
            desk.act(it, Act.bySystem(Deed.CONFIRM, now).by(book.used()));
            times.confirmed(it);
        } else {
            times.notYetConfirmed(it, now);
        }
    }

    private static boolean hasItsAnswer(Placement it, RuleBook book, Instant now) {
        boolean free = !(it.student() && book.holds(RuleCode.STUDENT_AUTHORISATION));
        return switch (it.ordre()) {
            case AUTHORISED -> true;
            case INFORMED -> free;
            case ASKED -> free && !now.isBefore(PlacementTimes.lookBefore(it, book));
            case NOT_ASKED, REFUSED -> false;
        };
    }

    /** Whether the legal check blocks nothing; the book remembers which of its rules that asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mayGoOn(Placement it, RuleBook book) {
        return !Audit.isBlocked(assignments.audit(it, book));
    }
}
