package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Why a doctor is not placed at a vacancy; names nobody else.
 *
 * @param code {@code GATE}, or the reason of the {@link Situation}
 * @param sentences the answer, in French
 * @param refusals the gates that are shut
 * @param open half-days that every gate leaves open
 * @param situation in the plan; empty where a gate is shut
 */
public record WhyNot(
        String code, List<String> sentences, List<Refusal> refusals, HalfDays open, Optional<Situation> situation) {

    static WhyNot shut(List<Refusal> refusals) {
        return new WhyNot(
                "GATE", refusals.stream().map(Refusal::text).toList(), refusals, HalfDays.NONE, Optional.empty());
    }
}
