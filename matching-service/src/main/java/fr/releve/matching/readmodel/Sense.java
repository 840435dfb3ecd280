package fr.releve.matching.readmodel;

import org.jspecify.annotations.Nullable;

/** What every state must have, whoever told it: one that makes no sense is set aside where it is taken in, and planning goes on. */
final class Sense {

    private Sense() {}

    /** @throws IllegalArgumentException for null */
    static void given(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
    }

    /** @throws IllegalArgumentException outside */
    static void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s is %d, not within %d and %d".formatted(field, value, least, most));
        }
    }
}
