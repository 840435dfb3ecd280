package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;

/** One reason for or against a placement, in points. */
public interface Term {

    /** Stable name. */
    String code();

    Rate rate(Pair pair);

    /** Whether it is what the doctor would like, and not what needs and territories ask for. */
    default boolean isWish() {
        return false;
    }

    /** Why, for people, in French; says what is counted, not how many points it brings. */
    String sentence(Pair pair);
}
