package fr.releve.matching.term;

import fr.releve.matching.wording.Sentence;
import java.util.List;

/**
 * A term's share in the score of certain half-days.
 *
 * @param form of the text, see {@link Sentence}
 * @param values that stand in the text
 * @param text why, in French
 */
public record ScoreTerm(String code, long points, String form, List<String> values, String text) {

    static ScoreTerm of(Term term, long points, Sentence why) {
        return new ScoreTerm(term.code(), points, why.form(), why.values(), why.text());
    }
}
