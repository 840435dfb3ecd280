package fr.releve.notification.answer;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.answer.LinkSeal.Purpose;
import fr.releve.notification.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The links by which a reader, or their mail program for them, wants no more mails like one (RFC 8058). */
@ApplicationScoped
public class StopLinks {

    /** From what the message tells on: mails are read late. */
    private static final Duration VALID = Duration.ofDays(365);

    private final LinkSeal seal;
    private final NotificationConfig config;

    StopLinks(LinkSeal seal, NotificationConfig config) {
        this.seal = seal;
        this.config = config;
    }

    /** Empty if the reader has no choice about mails like this one. */
    public Optional<URI> of(Message message) {
        return !message.occasion().kind().concern().isPersonal()
                ? Optional.empty()
                : Optional.of(config.publicUrl()
                        .resolve("/api/actions/stop/"
                                + seal.token(
                                        Purpose.STOP_MAILS,
                                        message.id(),
                                        message.happenedAt().plus(VALID))));
    }
}
