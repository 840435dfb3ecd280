package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;
import java.util.Set;

/** A condition without which nobody is placed: it leaves half-days open, or none. */
public interface Gate {

    /** Stable name of the refusal. */
    String code();

    /** Those of the half-days that this gate leaves open. */
    HalfDays open(Pair pair, HalfDays among);

    /** Codes of the rules that it asks. */
    default Set<String> rules() {
        return Set.of();
    }

    /** Why no half-day is left, for people. */
    Sentence sentence(Pair pair);

    /** Whether an offer falls when the gate closes later; otherwise it is asked before a proposal is published, and never again. */
    default boolean lasting() {
        return true;
    }

    /** All or nothing. */
    static HalfDays when(boolean open, HalfDays among) {
        return open ? among : HalfDays.NONE;
    }
}
