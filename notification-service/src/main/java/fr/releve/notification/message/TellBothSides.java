package fr.releve.notification.message;

import fr.releve.notification.wording.Occasion.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes one message to the doctor and one to the host, and leaves both at the post. */
@ApplicationScoped
public class TellBothSides {

    private final Messages messages;
    private final Post post;

    public TellBothSides(Messages messages, Post post) {
        this.messages = messages;
        this.post = post;
    }

    /** Does nothing if both were told before. */
    @Transactional
    public void handle(ProposalNews news) {
        if (messages.told(news.proposalId(), news.sequence())) {
            return;
        }
        var halfDays = news.halfDays().isEmpty() ? messages.halfDaysOffered(news.proposalId()) : news.halfDays();
        for (Reader reader : Reader.values()) {
            var message = Message.about(news, reader, halfDays);
            messages.persist(message);
            post.take(message);
        }
    }
}
