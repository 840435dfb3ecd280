package fr.releve.matching.telling.messaging;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.releve.contracts.HalfDay;
import fr.releve.kit.outbox.Outbox;
import fr.releve.matching.calendar.HalfDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Leaves events in the outbox. Every event of proposals and placements begins with the same six fields, which are filled in here. */
@ApplicationScoped
public class Telling {

    private final Outbox outbox;

    public Telling(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What every event says. */
    public record Head(UUID id, long sequence, UUID practitionerId, UUID vacancyId, String territory, Instant at) {}

    /** Makes the event that begins so. */
    @FunctionalInterface
    public interface Event {
        Object of(UUID id, long sequence, UUID practitionerId, UUID vacancyId, String territory, Instant at);
    }

    public void tell(String topic, Head head, Event event) {
        var told = event.of(
                head.id(), head.sequence(), head.practitionerId(), head.vacancyId(), head.territory(), head.at());
        String type = told.getClass().getAnnotation(JsonTypeName.class).value();
        outbox.tell(topic, head.id().toString(), type, told);
    }

    public static List<HalfDay> halfDays(HalfDays it) {
        return it.texts().stream().map(HalfDay::parse).toList();
    }
}
