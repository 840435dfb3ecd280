package fr.releve.matching.gate;

import fr.releve.matching.pairing.Pair;

/**
 * A gate that stayed shut.
 *
 * @param code of the gate
 * @param text why, in French
 */
public record Refusal(String code, String text) {

    public static Refusal by(Gate gate, Pair pair) {
        return new Refusal(gate.code(), gate.sentence(pair));
    }
}
