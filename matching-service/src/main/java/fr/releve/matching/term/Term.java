package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** One reason for or against a placement, in points. */
public interface Term {

    /** Stable name. */
    String code();

    Rate rate(Pair pair);

    /** Whether it is what the doctor would like, and not what needs and territories ask for. */
    default boolean isWish() {
        return false;
    }

    /** Why, for people; says what is counted, not how many points it brings. */
    Sentence sentence(Pair pair);
}
