package fr.releve.notification.message.messaging;

import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.PlacementEvent;
import fr.releve.contracts.ProposalEvent;
import fr.releve.kit.inbox.Inbox;
import fr.releve.kit.inbox.Intake;
import fr.releve.kit.trace.Trace;
import fr.releve.notification.message.News;
import fr.releve.notification.message.TellThoseConcerned;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    void onProposal(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take("notification.proposals", batch, ProposalEvent.class, ProposalWords::news);
    }

    @Incoming("placements")
    @Blocking
    void onPlacement(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take("notification.placements", batch, PlacementEvent.class, PlacementWords::news);
    }

    @Incoming("papers")
    @Blocking
    void onPaper(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take("notification.papers", batch, PaperEvent.class, PaperWords::news);
    }

    /** @param name by which the inbox knows what was heard from this topic */
    private <E> void take(
            String name,
            IncomingKafkaRecordBatchMetadata<String, byte[]> batch,
            Class<E> type,
            Function<E, Optional<News>> news) {
        intake.takeAll(
                batch,
                type,
                all -> all.forEach(received -> Optional.ofNullable(received.body())
                        .flatMap(news)
                        .filter(it -> inbox.firstTime(name, received.id()))
                        .ifPresent(it -> Trace.follow("take news", received.causes(), () -> tell.handle(it)))));
    }
}
