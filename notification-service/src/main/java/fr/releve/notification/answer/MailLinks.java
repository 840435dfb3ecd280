package fr.releve.notification.answer;

import fr.releve.kit.time.Clock;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.answer.LinkSeal.Purpose;
import fr.releve.notification.message.Message;
import fr.releve.notification.wording.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The links that a mail about a message carries, for a reader who does not log in. */
@ApplicationScoped
public class MailLinks {

    /** How long mails can be stopped, from what the message tells on: mails are read late. */
    private static final Duration STOPPABLE = Duration.ofDays(365);

    private final LinkSeal seal;
    private final NotificationConfig config;

    MailLinks(LinkSeal seal, NotificationConfig config) {
        this.seal = seal;
        this.config = config;
    }

    /** Where the message can be answered, until the time to answer ends. Empty if it asks for no answer. */
    public Optional<URI> toAnswer(Message message) {
        return Answer.to(message).isEmpty()
                ? Optional.empty()
                : until(message.occasion()).map(end -> link("", seal.token(Purpose.ANSWER, message.id(), end)));
    }

    /** Where no end is set, half-days to come can be answered about until the last of them is over. */
    private static Optional<Instant> until(Occasion occasion) {
        return occasion.before() != null || occasion.halfDays().isEmpty()
                ? Optional.ofNullable(occasion.before())
                : Optional.of(occasion.halfDays()
                        .getLast()
                        .date()
                        .plusDays(1)
                        .atStartOfDay(Clock.PARIS)
                        .toInstant());
    }

    /** Where mails like this one end (RFC 8058). Empty if the reader has no choice about them. */
    public Optional<URI> toStop(Message message) {
        return Optional.of(message)
                .filter(it -> it.occasion().kind().concern().isPersonal())
                .map(it ->
                        seal.token(Purpose.STOP_MAILS, it.id(), it.happenedAt().plus(STOPPABLE)))
                .map(token -> link("stop/", token));
    }

    private URI link(String what, String token) {
        return config.publicUrl().resolve("/api/actions/" + what + token);
    }
}
