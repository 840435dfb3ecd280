package fr.releve.notification.message;

import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Messages for tests. */
public final class MessageFixture {

    public static final String TERRITORY = "200042182";
    public static final Instant ANSWER_BEFORE = Instant.parse("2026-11-28T17:00:00Z");

    private MessageFixture() {}

    public static News offer() {
        var event = new Event(
                Subject.PROPOSAL,
                UUID.randomUUID(),
                3,
                UUID.randomUUID(),
                UUID.randomUUID(),
                TERRITORY,
                Instant.parse("2026-11-21T17:00:00Z"));
        return News.of(event, Kind.OFFERED)
                .with(List.of(HalfDay.parse("2026-12-01:AM")))
                .until(ANSWER_BEFORE);
    }

    public static Message offerToDoctor() {
        return Message.to(Reader.DOCTOR, offer());
    }

    public static Message about(Kind kind, Reader reader) {
        return Message.to(reader, News.of(offer().event(), kind).until(ANSWER_BEFORE));
    }
}
