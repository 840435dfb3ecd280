package fr.releve.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Writes one message that tells of several, and leaves it at the post. */
@ApplicationScoped
public class WriteDigest {

    private final Messages messages;
    private final Post post;
    private final InstantSource clock;

    public WriteDigest(Messages messages, Post post, InstantSource clock) {
        this.messages = messages;
        this.post = post;
        this.clock = clock;
    }

    /** @param ids of messages to the same account, at least one */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(List<UUID> ids) {
        List<Message> told = ids.stream()
                .map(messages::get)
                .sorted(Comparator.comparing(Message::happenedAt))
                .toList();
        var digest = Message.digest(told.getLast(), clock.instant());
        messages.persist(digest);
        told.forEach(it -> it.toldIn(digest));
        post.take(digest);
    }
}
