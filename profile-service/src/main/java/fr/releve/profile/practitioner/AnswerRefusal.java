package fr.releve.profile.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A doctor hands in anew what a coordinator could not accept: it is the coordination's turn again. */
@ApplicationScoped
public class AnswerRefusal {

    private final PractitionerNews news;

    AnswerRefusal(PractitionerNews news) {
        this.news = news;
    }

    /** @param practitioner locked; of what was not refused, nothing is answered */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Practitioner practitioner, AttestedPaper paper) {
        if (practitioner.answerRefusal(paper)) {
            news.changed(practitioner);
        }
    }
}
