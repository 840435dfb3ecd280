package fr.releve.kit.inbox;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer as a service has them; it counts what took effect. */
@ApplicationScoped
public class Notes {

    record Note(String text) {}

    private final Intake intake;
    private final Inbox inbox;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    public Notes(Intake intake, Inbox inbox) {
        this.intake = intake;
        this.inbox = inbox;
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        intake.takeAll(batch, Note.class, all -> all.forEach(this::take));
    }

    private void take(Received<Note> received) {
        if (inbox.firstTime("notes", received.id())) {
            Note note = received.body();
            heard.add(note == null ? "erased " + received.key() : note.text());
        }
    }

    List<String> heard() {
        return heard;
    }
}
