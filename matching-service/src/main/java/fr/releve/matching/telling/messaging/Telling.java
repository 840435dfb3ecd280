package fr.releve.matching.telling.messaging;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.releve.contracts.HalfDay;
import fr.releve.kit.outbox.Outbox;
import fr.releve.matching.calendar.HalfDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Leaves events in the outbox, each by the name that the contract gives it. */
@ApplicationScoped
public class Telling {

    private final Outbox outbox;

    public Telling(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(String topic, UUID key, Object event) {
        String type = event.getClass().getAnnotation(JsonTypeName.class).value();
        outbox.tell(topic, key.toString(), type, event);
    }

    public static List<HalfDay> halfDays(HalfDays it) {
        return it.texts().stream().map(HalfDay::parse).toList();
    }
}
