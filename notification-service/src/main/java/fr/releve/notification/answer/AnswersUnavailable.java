package fr.releve.notification.answer;

/** Matching-service, which takes the answers, cannot be reached. */
public class AnswersUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnswersUnavailable(Throwable cause) {
        super("no answer can be given", cause);
    }
}
