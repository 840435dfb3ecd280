package fr.releve.notification.message;

import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Occasion.Kind;
import fr.releve.notification.wording.Occasion.Reader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Messages for tests. */
public final class MessageFixture {

    public static final Instant ANSWER_BEFORE = Instant.parse("2026-11-28T17:00:00Z");

    private MessageFixture() {}

    public static ProposalNews offer() {
        return new ProposalNews(
                UUID.randomUUID(),
                3,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse("2026-11-21T17:00:00Z"),
                Kind.OFFERED,
                List.of(HalfDay.parse("2026-12-01:AM")),
                ANSWER_BEFORE,
                null);
    }

    public static Message offerToDoctor() {
        var news = offer();
        return Message.about(news, Reader.DOCTOR, news.halfDays());
    }
}
