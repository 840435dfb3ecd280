package fr.releve.notification.answer;

/** Whoever hears answers does not answer itself. */
public class AnswersUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnswersUnavailable(Throwable cause) {
        super("no answer can be given", cause);
    }
}
