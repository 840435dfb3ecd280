package fr.releve.localstack;

import org.jspecify.annotations.Nullable;

/** Something the stack needs is missing or refuses; the message is the one sentence that the user reads. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public StackException(String sentence) {
        this(sentence, null);
    }

    public StackException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
