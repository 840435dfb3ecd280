package fr.releve.notification.erasure.messaging;

import fr.releve.contracts.PractitionerState;
import fr.releve.kit.inbox.Intake;
import fr.releve.kit.inbox.Received;
import fr.releve.notification.erasure.KnownDoctors;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Records of one doctor come in order, and to take one in twice changes nothing. */
@ApplicationScoped
class PractitionerConsumer {

    private final Intake intake;
    private final KnownDoctors known;

    PractitionerConsumer(Intake intake, KnownDoctors known) {
        this.intake = intake;
        this.known = known;
    }

    @Incoming("practitioners")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        intake.takeAll(batch, PractitionerState.class, all -> all.forEach(this::take));
    }

    private void take(Received<PractitionerState> received) {
        var state = received.body();
        if (state == null) {
            known.forget(UUID.fromString(received.key()));
        } else if (!state.account().isEmpty()) {
            known.know(state.id(), state.account());
        }
    }
}
