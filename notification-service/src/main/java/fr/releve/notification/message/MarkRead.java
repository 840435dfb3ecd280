package fr.releve.notification.message;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** The reader has seen a message. */
@ApplicationScoped
public class MarkRead {

    private final Messages messages;
    private final InstantSource clock;

    public MarkRead(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws NotFound if the message is not there, or somebody else's: which of the two is not told */
    @Transactional
    public void handle(UUID id, Caller caller) {
        var message = messages.get(id);
        if (!message.isFor(Readership.of(caller))) {
            throw new NotFound("notification", id);
        }
        message.read(clock.instant());
    }
}
