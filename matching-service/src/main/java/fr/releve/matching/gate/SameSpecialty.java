package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.wording.Sentence;
import java.time.LocalDate;
import java.util.Set;

/** The doctor's specialty is the one asked for. */
public final class SameSpecialty implements Gate {

    private final DatedRules rules;

    public SameSpecialty(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public String code() {
        return "specialty";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        boolean same = pair.practitioner().specialty().equals(pair.vacancy().specialty());
        return Gate.when(same || !isAsked(pair.today()), among);
    }

    /** Whether the rule holds on a day. */
    boolean isAsked(LocalDate day) {
        return rules.holds(RuleCode.SAME_QUALIFICATION, day);
    }

    @Override
    public Set<String> rules() {
        return Set.of(RuleCode.SAME_QUALIFICATION);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "La spécialité du médecin n’est pas celle demandée.");
    }
}
