package fr.releve.notification.answer;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.answer.LinkSeal.Purpose;
import fr.releve.notification.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** The links under which a message can be answered. */
@ApplicationScoped
public class AnswerLinks {

    private final LinkSeal seal;
    private final NotificationConfig config;

    AnswerLinks(LinkSeal seal, NotificationConfig config) {
        this.seal = seal;
        this.config = config;
    }

    /** Empty if the message asks for no answer. It ends when the time to answer does. */
    public Optional<URI> of(Message message) {
        var before = message.occasion().before();
        return before != null && !Answer.to(message).isEmpty()
                ? Optional.of(
                        config.publicUrl().resolve("/api/actions/" + seal.token(Purpose.ANSWER, message.id(), before)))
                : Optional.empty();
    }
}
