package fr.releve.matching.plan.question.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.plan.question.Situation;
import fr.releve.matching.plan.question.WhyNot;
import fr.releve.matching.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why not, as shown: numbers of others, never who.
 *
 * @param sentences the answer, in French
 * @param reasons the same where no gate is shut, each with its form and values
 * @param halfDays that every gate leaves open
 * @param heldHalfDays those of them that others hold
 * @param confirmed what would follow if the two were put together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhyNotView(
        String code,
        List<String> sentences,
        List<Refusal> refusals,
        List<Sentence> reasons,
        HalfDays halfDays,
        HalfDays heldHalfDays,
        int heldBy,
        Situation.@Nullable Forced confirmed) {

    static WhyNotView of(WhyNot it) {
        return new WhyNotView(
                it.code(),
                it.sentences(),
                it.refusals(),
                it.reasons(),
                it.open(),
                it.situation().map(Situation::held).orElse(HalfDays.NONE),
                it.situation().map(Situation::holders).orElse(0),
                it.situation().flatMap(Situation::forced).orElse(null));
    }
}
