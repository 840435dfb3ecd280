package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.wording.Sentence;
import java.util.Set;

/** Licence or registration is valid on each half-day: it covers the whole assignment; who has retired stays registered. */
public final class Entitlement implements Gate {

    private final DatedRules rules;

    public Entitlement(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public String code() {
        return "credential";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        var doctor = pair.practitioner();
        boolean asked = rules.holds(RuleCode.LICENCE_COVERS, pair.today())
                || (doctor.retired() && rules.holds(RuleCode.RETIREE_REGISTERED, pair.today()));
        return asked ? among.until(doctor.entitledUntil()) : among;
    }

    @Override
    public Set<String> rules() {
        return Set.of(RuleCode.LICENCE_COVERS, RuleCode.RETIREE_REGISTERED);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(
                code(),
                "La licence ou l’inscription à l’Ordre s’arrête le {0}, avant la mission.",
                pair.practitioner().entitledUntil());
    }
}
