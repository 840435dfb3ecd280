package fr.releve.profile.expiry.messaging;

import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.Topics;
import fr.releve.kit.outbox.Outbox;
import fr.releve.profile.expiry.Expiry;
import fr.releve.profile.expiry.ExpiryNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class ExpiryPublisher implements ExpiryNews {

    private final Outbox outbox;

    ExpiryPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void expires(Expiry it, long daysLeft, Instant at) {
        var event = new PaperEvent.Expires(
                it.practitionerId(),
                at,
                PaperEvent.Paper.valueOf(it.paper().name()),
                it.validUntil(),
                Math.toIntExact(daysLeft));
        outbox.tell(Topics.PAPERS, it.practitionerId().toString(), "paper.expires", event);
    }
}
