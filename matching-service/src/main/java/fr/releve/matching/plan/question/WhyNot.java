package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a doctor is not placed at a vacancy; names nobody else.
 *
 * @param code {@code GATE}, or the reason of the {@link Situation}
 * @param refusals the gates that are shut
 * @param reasons why, and what would follow if the two were put together; none where a gate is shut
 * @param open half-days that every gate leaves open
 * @param situation in the plan; empty where a gate is shut
 */
public record WhyNot(
        String code, List<Refusal> refusals, List<Sentence> reasons, HalfDays open, Optional<Situation> situation) {

    static WhyNot shut(List<Refusal> refusals) {
        return new WhyNot("GATE", refusals, List.of(), HalfDays.NONE, Optional.empty());
    }

    /** The answer, in French. */
    public List<String> sentences() {
        return Stream.concat(
                        refusals.stream().map(Refusal::text), reasons.stream().map(Sentence::text))
                .toList();
    }
}
