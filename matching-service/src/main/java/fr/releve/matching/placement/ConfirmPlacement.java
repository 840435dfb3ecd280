package fr.releve.matching.placement;

import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.contract.Audit;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Confirms a placement once the Ordre has answered and nothing blocks it. A student's is never confirmed without authorisation. */
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
        boolean mayBe = it.ordre() == Ordre.AUTHORISED
                || (it.ordre() == Ordre.INFORMED && !(it.student() && book.holds(RuleCode.STUDENT_AUTHORISATION)));
        if (mayBe && mayGoOn(it, book)) {
            desk.act(it, Act.bySystem(Deed.CONFIRM, now).by(book.used()));
            times.confirmed(it);
        } else {
            times.notYetConfirmed(it, now);
        }
    }

    /** Whether the legal check blocks nothing; the book remembers which of its rules that asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mayGoOn(Placement it, RuleBook book) {
        return !Audit.isBlocked(assignments.audit(it, book));
    }
}
