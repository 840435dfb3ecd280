package fr.releve.notification.answer.client;

import fr.releve.notification.answer.Answer;
import fr.releve.notification.answer.Answers;
import fr.releve.notification.answer.AnswersUnavailable;
import fr.releve.notification.wording.HalfDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Relays answers to matching-service, which checks that they are the account's to give. */
@ApplicationScoped
class MatchingAnswers implements Answers {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    /** Half-days that were asked for and are past by now are a bad request. */
    private static final Set<Integer> NOT_OPEN = Set.of(BAD_REQUEST, NOT_FOUND, CONFLICT);

    private static final String TOO_MUCH_PROMISED = "/problems/too-much-promised";

    private final MatchingApi matching;

    MatchingAnswers(@RestClient MatchingApi matching) {
        this.matching = matching;
    }

    @Override
    public Reception give(UUID proposalId, String account, Answer answer, List<HalfDay> halfDays) {
        try {
            switch (answer) {
                case ACCEPT, DECLINE ->
                    matching.answer(proposalId, new MatchingApi.RelayedAnswer(account, answer.name()));
                case DONE -> matching.completed(proposalId, new MatchingApi.RelayedCompletion(account));
                case EXTEND, KEEP ->
                    matching.extension(
                            proposalId,
                            new MatchingApi.RelayedExtensionAnswer(
                                    account,
                                    answer.name(),
                                    halfDays.stream().map(HalfDay::toString).toList()));
            }
            return Reception.HEARD;
        } catch (WebApplicationException e) {
            if (NOT_OPEN.contains(e.getResponse().getStatus())) {
                return isTooMuch(e.getResponse()) ? Reception.TOO_MUCH : Reception.NOT_OPEN;
            }
            throw new AnswersUnavailable(e);
        } catch (ProcessingException e) {
            throw new AnswersUnavailable(e);
        }
    }

    private static boolean isTooMuch(Response refusal) {
        try {
            var told = refusal.readEntity(MatchingApi.Refusal.class);
            return told != null && TOO_MUCH_PROMISED.equals(told.type());
        } catch (ProcessingException | IllegalStateException e) {
            return false;
        }
    }
}
