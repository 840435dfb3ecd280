package fr.releve.acceptance.door;

/** What was to happen did not; says what was awaited and what was there instead. */
public final class Unseen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String seen;

    public Unseen(String expected, String seen) {
        super("expected " + expected + "; seen: " + seen);
        this.expected = expected;
        this.seen = seen;
    }

    public String expected() {
        return expected;
    }

    public String seen() {
        return seen;
    }
}
