package fr.releve.matching.proposal;

/** Who answers an offer. */
public enum Party {
    DOCTOR,
    HOST;

    Actor actor() {
        return this == DOCTOR ? Actor.DOCTOR : Actor.HOST;
    }
}
