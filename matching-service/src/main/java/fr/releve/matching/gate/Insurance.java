package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.wording.Sentence;
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
    public Sentence sentence(Pair pair) {
        return Sentence.of(
                code(),
                "L’assurance responsabilité civile s’arrête le {0}, avant la mission.",
                pair.practitioner().insuredUntil());
    }
}
