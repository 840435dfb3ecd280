package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.ContractBlocked;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.matching.proposal.HeldHalfDays;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/**
 * One side asks for more half-days; the other asks for the same, and it is extended. A student's never goes beyond three months, and only
 * once the Ordre has authorised what was added before.
 */
@ApplicationScoped
public class ExtendPlacement {

    private final Desk desk;
    private final Proposals proposals;
    private final Vacancies vacancies;
    private final Assignments assignments;
    private final HeldHalfDays held;
    private final PlacementTimes times;
    private final Rules rules;
    private final InstantSource clock;

    ExtendPlacement(
            Desk desk,
            Proposals proposals,
            Vacancies vacancies,
            Assignments assignments,
            HeldHalfDays held,
            PlacementTimes times,
            Rules rules,
            InstantSource clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.assignments = assignments;
        this.held = held;
        this.times = times;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param more half-days beyond those agreed
     * @throws InvalidRequest if one of them is past, or the vacancy does not want it
     * @throws Conflict if it would last longer than a student's may, or one of them is promised already
     * @throws MoveRefused if what was added before still waits for its authorisation
     * @throws ContractBlocked if licence, insurance or another point of the legal check does not reach so far
     */
    @Transactional
    public Placement handle(UUID id, HalfDays more, ExpectedVersion expected, Caller caller) {
        var vacancyId = proposals.findVacancyOf(id).orElseThrow(() -> new NotFound("placement", id));
        var need = vacancies.lock(vacancyId);
        var file = desk.open(id);
        var it = file.placement();
        var actor = desk.actor(file.proposal(), caller, Deed.ASK_EXTENSION);
        expected.mustBe(it.version());
        var now = clock.instant();
        var added = more.minus(it.halfDays());
        if (added.isEmpty() || !added.equals(added.from(now)) || !need.wanted().containsAll(added)) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_EXTENSION,
                    "/halfDays",
                    "An extension names half-days to come that the vacancy wants.");
        }
        var all = it.halfDays().or(added);
        var book = rules.today();
        mustBeShortEnough(it, all, book);
        if (it.awaitsAuthorisation() && book.holds(RuleCode.STUDENT_AUTHORISATION)) {
            throw new MoveRefused(it.status(), Deed.ASK_EXTENSION, actor);
        }
        ContractBlocked.check(assignments.audit(it, all, book));
        boolean agreed = it.wish().filter(all::equals).isPresent()
                && it.wishedBy().filter(by -> by != actor).isPresent();
        var deed = agreed ? Deed.EXTEND : Deed.ASK_EXTENSION;
        desk.act(it, Act.of(deed, actor, caller.account(), now).on(all).by(book.used()));
        if (agreed) {
            held.hold(file.proposal(), added, need.doctorsPerHalfDay());
            desk.extend(file, all, now);
            times.extended(it, now, book);
        }
        return it;
    }

    private static void mustBeShortEnough(Placement it, HalfDays all, RuleBook book) {
        int months = book.number(RuleCode.STUDENT_LONGEST_MONTHS);
        var end = all.first().date().plusMonths(months);
        if (it.student() && !all.last().date().isBefore(end)) {
            throw new Conflict(
                    ProblemKind.STUDENT_PERIOD,
                    "A student's placement lasts " + months + " months at most; propose it anew.");
        }
    }
}
