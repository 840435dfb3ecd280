package fr.releve.matching.gate;

import fr.releve.matching.calendar.FrenchDates;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import java.util.Set;

/** The liability insurance is valid on each half-day, to the end of the assignment. */
public final class Insurance implements Gate {

    private final DatedRules rules;

    public Insurance(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public String code() {
        return "insurance";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return rules.holds(RuleCode.INSURANCE_COVERS, pair.today())
                ? among.until(pair.practitioner().insuredUntil())
                : among;
    }

    @Override
    public Set<String> rules() {
        return Set.of(RuleCode.INSURANCE_COVERS);
    }

    @Override
    public String sentence(Pair pair) {
        return "L’assurance responsabilité civile s’arrête le "
                + FrenchDates.day(pair.practitioner().insuredUntil()) + ", avant la mission.";
    }
}
