package fr.releve.kit.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
    void on(ConsumerRecord<String, byte[]> record) {
        intake.take(record, Note.class, received -> {
            if (inbox.firstTime("notes", received.id())) {
                Note note = received.body();
                heard.add(note == null ? "erased " + received.key() : note.text());
            }
        });
    }

    List<String> heard() {
        return heard;
    }
}
