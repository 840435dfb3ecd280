package fr.releve.acceptance.watch;

/**
 * The mark of failures that may not happen even once: something lost, done twice or booked twice, told to somebody whom it is not for, or
 * a service that a request broke. {@code ./releve test} reads it in the reports and does not try those classes again.
 */
public final class Harm {

    private static final String MARK = "harm: ";

    private Harm() {}

    /** For the message of a failed assertion, wherever in it. */
    public static String of(String what) {
        return MARK + what;
    }
}
