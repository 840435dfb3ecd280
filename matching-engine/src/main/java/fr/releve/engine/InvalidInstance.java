package fr.releve.engine;

/** The instance contradicts itself; the message is a sentence that names the field and its value. */
public final class InvalidInstance extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidInstance(String sentence) {
        super(sentence);
    }

    public InvalidInstance(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is a library the engine does not import
    static void require(boolean condition, String format, Object... facts) {
        if (!condition) {
            throw new InvalidInstance(String.format(format, facts));
        }
    }

    static void requireWithin(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidInstance(field + " is " + value + ", not between " + least + " and " + most);
        }
    }
}
