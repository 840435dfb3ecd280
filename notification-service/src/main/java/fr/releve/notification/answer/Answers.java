package fr.releve.notification.answer;

import fr.releve.notification.wording.HalfDay;
import java.util.List;
import java.util.UUID;

/** Where answers are heard. */
public interface Answers {

    /** How an answer was taken. */
    enum Reception {
        HEARD,
        /** With what the doctor accepted already it would be more than they wish; it stays open. */
        TOO_MUCH,
        /** What it was about has moved on meanwhile, or was never the account's to answer. */
        NOT_OPEN
    }

    /**
     * Answers in the name of an account.
     *
     * @param proposalId also of the placement that came of it
     * @param halfDays those that the account was told of; an extension is answered only while these are asked for
     * @throws AnswersUnavailable if it is not known to have been heard
     */
    Reception give(UUID proposalId, String account, Answer answer, List<HalfDay> halfDays);
}
