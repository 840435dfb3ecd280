package fr.releve.notification.answer;

import fr.releve.kit.time.Clock;
import fr.releve.notification.answer.Link.State;
import fr.releve.notification.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A reader answers by the link of a mail. The link is spent before the answer is given, so that two at once do not both answer; it is
 * given back only if the answer is known not to have been heard, or may be given again without harm; and, if nobody lived to tell how it
 * went, after a while.
 */
@ApplicationScoped
public class AnswerByLink {

    private static final Logger LOG = Logger.getLogger(AnswerByLink.class);

    /** How long a call takes has nothing to do with a clock that is set ahead. */
    private static final InstantSource PROCESS_TIME = Clock.ofProcesses();

    private final ReadLink readLink;
    private final LinkUses uses;
    private final Answers answers;
    private final InstantSource clock;

    AnswerByLink(ReadLink readLink, LinkUses uses, Answers answers, InstantSource clock) {
        this.readLink = readLink;
        this.uses = uses;
        this.answers = answers;
        this.clock = clock;
    }

    /** How it went. */
    public enum Result {
        HEARD,
        REFUSED,
        /** It can still be declined, or accepted once the doctor wishes more. */
        TOO_MUCH
    }

    /**
     * Empty unless we signed the link.
     *
     * @throws AnswersUnavailable if it is worth trying again
     */
    public Optional<Result> handle(String token, Answer answer) {
        return readLink.handle(token).map(link -> {
            var message = link.message();
            boolean asked = Answer.to(message).contains(answer);
            if (!asked || link.state() != State.OPEN || !uses.claim(message.id(), answer, PROCESS_TIME.instant())) {
                LOG.infof("link refused: messageId=%s state=%s", message.id(), link.state());
                return Result.REFUSED;
            }
            return give(message, answer);
        });
    }

    private Result give(Message message, Answer answer) {
        try {
            var reception = answers.give(
                    message.proposalId(),
                    Objects.requireNonNull(message.account(), "account"),
                    answer,
                    message.occasion().halfDays());
            return switch (reception) {
                case HEARD -> {
                    uses.heard(message.id(), clock.instant());
                    yield Result.HEARD;
                }
                case TOO_MUCH -> {
                    uses.release(message.id());
                    yield Result.TOO_MUCH;
                }
                case NOT_OPEN -> {
                    uses.cameToNothing(message.id());
                    yield Result.REFUSED;
                }
            };
        } catch (AnswersUnavailable e) {
            uses.release(message.id());
            throw e;
        }
    }
}
