package fr.releve.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a message into the list of its reader's account, and with it what else the same reader was told of the same proposal. */
@ApplicationScoped
public class KnowAccount {

    private final Messages messages;

    public KnowAccount(Messages messages) {
        this.messages = messages;
    }

    /** Several attempts may learn it at once. */
    @Transactional
    public void handle(Message message, String account) {
        messages.lockToLearn(message).forEach(it -> it.belongsTo(account));
    }
}
