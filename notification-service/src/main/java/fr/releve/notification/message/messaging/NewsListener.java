package fr.releve.notification.message.messaging;

import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.PlacementEvent;
import fr.releve.contracts.ProposalEvent;
import fr.releve.kit.inbox.Inbox;
import fr.releve.kit.inbox.Intake;
import fr.releve.notification.message.News;
import fr.releve.notification.message.TellThoseConcerned;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what becomes of proposals, placements and papers, and has those told whom it concerns; each event once. */
@ApplicationScoped
class NewsListener {

    private final Intake intake;
    private final Inbox inbox;
    private final TellThoseConcerned tell;

    NewsListener(Intake intake, Inbox inbox, TellThoseConcerned tell) {
        this.intake = intake;
        this.inbox = inbox;
        this.tell = tell;
    }

    @Incoming("proposals")
    @Blocking
    void onProposal(ConsumerRecord<String, byte[]> record) {
        take("notification.proposals", record, ProposalEvent.class, ProposalWords::news);
    }

    @Incoming("placements")
    @Blocking
    void onPlacement(ConsumerRecord<String, byte[]> record) {
        take("notification.placements", record, PlacementEvent.class, PlacementWords::news);
    }

    @Incoming("papers")
    @Blocking
    void onPaper(ConsumerRecord<String, byte[]> record) {
        take("notification.papers", record, PaperEvent.class, PaperWords::news);
    }

    /** @param name by which the inbox knows what was heard from this topic */
    private <E> void take(
            String name, ConsumerRecord<String, byte[]> record, Class<E> type, Function<E, Optional<News>> news) {
        intake.take(record, type, received -> {
            if (received.body() != null) {
                news.apply(received.body())
                        .filter(it -> inbox.firstTime(name, received.id()))
                        .ifPresent(tell::handle);
            }
        });
    }
}
