package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.wording.Sentence;
import java.time.LocalDate;
import java.util.Set;

/**
 * A student's placement lasts so many months at most, by the rule of the day: only half-days less than that after the first one stay open, counted from the
 * first half-day already promised to the same vacancy, if there is any. What is over counts no more: a replacement may be renewed, with an
 * authorisation of its own. A registered doctor's replacement has a limit only while a rule sets one.
 */
public final class StudentPeriod implements Gate {

    private static final int NO_LIMIT = 0;

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
        int months = months(pair);
        if (whole.isEmpty() || (months == NO_LIMIT && !pair.practitioner().student())) {
            return among;
        }
        LocalDate lastDay = whole.first().date().plusMonths(months).minusDays(1);
        return among.until(lastDay);
    }

    @Override
    public Set<String> rules() {
        return Set.of(RuleCode.STUDENT_LONGEST_MONTHS, RuleCode.LOCUM_LONGEST_MONTHS);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return pair.practitioner().student()
                ? Sentence.of(code(), "Un remplacement par un étudiant dure {0} mois au plus.", months(pair))
                : Sentence.of(code() + ".locum", "Un remplacement dure {0} mois au plus.", months(pair));
    }

    private int months(Pair pair) {
        if (pair.practitioner().student()) {
            return rules.number(RuleCode.STUDENT_LONGEST_MONTHS, pair.today());
        }
        return pair.vacancy().kind() == MissionKind.REPLACEMENT
                ? rules.number(RuleCode.LOCUM_LONGEST_MONTHS, pair.today())
                : NO_LIMIT;
    }
}
