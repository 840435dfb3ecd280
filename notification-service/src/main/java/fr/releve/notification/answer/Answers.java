package fr.releve.notification.answer;

import java.util.UUID;

/** Where answers are heard. */
public interface Answers {

    /** How an answer was taken. */
    enum Reception {
        HEARD,
        /** The proposal was answered, withdrawn or expired meanwhile, or was never the account's to answer. */
        NOT_OPEN
    }

    /**
     * Answers in the name of an account.
     *
     * @throws AnswersUnavailable if it is not known to have been heard
     */
    Reception give(UUID proposalId, String account, Answer answer);
}
