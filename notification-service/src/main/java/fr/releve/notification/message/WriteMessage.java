package fr.releve.notification.message;

import fr.releve.notification.erasure.KnownDoctors;
import fr.releve.notification.wording.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Puts a new message down, into its reader's list at once if it is known whose that is, and leaves it at the post. */
@ApplicationScoped
class WriteMessage {

    private final Messages messages;
    private final KnownDoctors doctors;
    private final Post post;

    WriteMessage(Messages messages, KnownDoctors doctors, Post post) {
        this.messages = messages;
        this.doctors = doctors;
        this.post = post;
    }

    /** In the transaction of the news. Nothing is written to a doctor who was erased. */
    void handle(Message message) {
        if (message.occasion().reader() == Reader.DOCTOR && doctors.isErased(message.practitionerId())) {
            return;
        }
        account(message).ifPresent(message::belongsTo);
        messages.persist(message);
        post.take(message);
    }

    private Optional<String> account(Message message) {
        var reader = message.occasion().reader();
        return switch (reader) {
            case DOCTOR -> doctors.accountOf(message.practitionerId());
            case HOST -> messages.accountOf(message.proposalId(), Reader.HOST);
            case COORDINATOR -> Optional.empty();
        };
    }
}
