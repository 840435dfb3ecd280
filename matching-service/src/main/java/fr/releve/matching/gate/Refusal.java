package fr.releve.matching.gate;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;
import java.util.List;

/**
 * A gate that stayed shut.
 *
 * @param code of the gate
 * @param form of the text, see {@link Sentence}
 * @param values that stand in the text
 * @param text why, in French
 */
public record Refusal(String code, String form, List<String> values, String text) {

    /** Without values; its form is its code. */
    public Refusal(String code, String text) {
        this(code, code, List.of(), text);
    }

    public static Refusal by(Gate gate, Pair pair) {
        var why = gate.sentence(pair);
        return new Refusal(gate.code(), why.form(), why.values(), why.text());
    }
}
