package fr.releve.kit.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer of batches; what it heard stands in the inbox. It will not hear of some things. */
@ApplicationScoped
public class Bundles {

    static final String CONSUMER = "bundles";
    static final String UNHEARD_OF = "unheard of";

    private final Intake intake;
    private final Inbox inbox;

    public Bundles(Intake intake, Inbox inbox) {
        this.intake = intake;
        this.inbox = inbox;
    }

    @Incoming("bundles")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        intake.takeAll(batch, Notes.Note.class, all -> {
            for (var it : all) {
                inbox.firstTime(CONSUMER, it.id());
                var note = it.body();
                if (note != null && note.text().equals(UNHEARD_OF)) {
                    throw new IllegalArgumentException("this is " + UNHEARD_OF);
                }
            }
        });
    }
}
