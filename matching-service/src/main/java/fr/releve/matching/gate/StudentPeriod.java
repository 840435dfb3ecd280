package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import java.time.LocalDate;
import java.util.Set;

/**
 * A student's placement lasts so many months at most, by the rule of the day: only half-days less than that after the first one stay open, counted from the
 * first half-day already promised to the same vacancy, if there is any. What is over counts no more: a replacement may be renewed, with an
 * authorisation of its own.
 */
public final class StudentPeriod implements Gate {

    private final DatedRules rules;

    public StudentPeriod(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public String code() {
        return "student-period";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        HalfDays here = pair.ties().promisedHere();
        boolean over = here.isEmpty() || here.last().date().isBefore(pair.today());
        HalfDays whole = over ? among : among.or(here);
        if (!pair.practitioner().student() || whole.isEmpty()) {
            return among;
        }
        LocalDate lastDay = whole.first().date().plusMonths(months(pair)).minusDays(1);
        return among.until(lastDay);
    }

    @Override
    public Set<String> rules() {
        return Set.of(RuleCode.STUDENT_LONGEST_MONTHS);
    }

    @Override
    public String sentence(Pair pair) {
        return "Un remplacement par un étudiant dure " + months(pair) + " mois au plus.";
    }

    private int months(Pair pair) {
        return rules.number(RuleCode.STUDENT_LONGEST_MONTHS, pair.today());
    }
}
