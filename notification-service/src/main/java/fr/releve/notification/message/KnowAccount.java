package fr.releve.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts a message into the list of its reader's account. */
@ApplicationScoped
public class KnowAccount {

    private final Messages messages;

    public KnowAccount(Messages messages) {
        this.messages = messages;
    }

    /** Several attempts may learn it at once. */
    @Transactional
    public void handle(UUID messageId, String account) {
        messages.lock(messageId).belongsTo(account);
    }
}
