package fr.releve.notification.queue.messaging;

import fr.releve.contracts.ProposalEvent;
import fr.releve.kit.inbox.Inbox;
import fr.releve.kit.inbox.Intake;
import fr.releve.kit.inbox.Received;
import fr.releve.notification.queue.Queue;
import fr.releve.notification.queue.Waiting;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the queue as the proposals' topic tells it, read for itself from the beginning. */
@ApplicationScoped
class QueueConsumer {

    private static final String NAME = "notification.queue";

    private final Intake intake;
    private final Inbox inbox;
    private final Queue queue;

    QueueConsumer(Intake intake, Inbox inbox, Queue queue) {
        this.intake = intake;
        this.inbox = inbox;
        this.queue = queue;
    }

    @Incoming("queue")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        intake.takeAll(batch, ProposalEvent.class, all -> all.forEach(this::take));
    }

    private void take(Received<ProposalEvent> received) {
        if (received.body() != null && inbox.firstTime(NAME, received.id())) {
            follow(received.body());
        }
    }

    private void follow(ProposalEvent event) {
        switch (event) {
            case ProposalEvent.Published it ->
                queue.add(new Waiting(
                        it.proposalId(),
                        it.practitionerId(),
                        it.vacancyId(),
                        it.territory(),
                        it.at(),
                        it.decideBefore()));
            case ProposalEvent.Approved it -> queue.remove(it.proposalId());
            case ProposalEvent.Rejected it -> queue.remove(it.proposalId());
            case ProposalEvent.Expired it -> queue.remove(it.proposalId());
            case ProposalEvent.Withdrawn it -> queue.remove(it.proposalId());
            case ProposalEvent.Superseded it -> queue.remove(it.proposalId());
            // it still waits, or waits no longer for a coordinator
            case ProposalEvent.Escalated it -> {}
            case ProposalEvent.Reminded it -> {}
            case ProposalEvent.Offered it -> {}
            case ProposalEvent.Accepted it -> {}
            case ProposalEvent.Agreed it -> {}
            case ProposalEvent.Declined it -> {}
        }
    }
}
