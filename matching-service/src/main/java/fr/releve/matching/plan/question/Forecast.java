package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.wording.Sentence;
import java.util.List;

/**
 * What a change of a vacancy would bring; numbers of doctors, never who.
 *
 * @param now doctors who could come as things are
 * @param then doctors who could come
 * @param gain half-days that the plan would cover more, everywhere together
 * @param sentences the answer, in French
 * @param options single changes that would bring something, the best first
 */
public record Forecast(int now, int then, int gain, List<String> sentences, List<Option> options) {

    /**
     * A single change.
     *
     * @param code stable name
     * @param doctors who could come on top
     * @param halfDays that the plan would cover on top
     * @param sentence such as {@code Ouvrir le jeudi : +4 médecins, +12 demi-journées couvertes}
     * @param form of the text, see {@link Sentence}
     * @param values that stand in the text
     * @param text what to do, without what it brings: {@code Ouvrir le jeudi}
     * @param opened half-days it opens
     */
    public record Option(
            String code,
            int doctors,
            int halfDays,
            String sentence,
            String form,
            List<String> values,
            String text,
            HalfDays opened) {}
}
