package fr.releve.notification.agenda.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.notification.agenda.CalendarFeed;
import fr.releve.notification.agenda.CalendarFeeds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The addresses that an account opened for calendar programs; of the secret in each only a hash is kept. */
@ApplicationScoped
@Priority(5)
class OwnFeeds implements OwnPart {

    private final CalendarFeeds feeds;

    OwnFeeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        var all = feeds.listOf(caller.account());
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "calendarFeeds",
                        Kept.first(all.stream().limit(most).map(Opened::of).toList(), all.size()));
    }

    record Opened(UUID id, Instant createdAt) {

        static Opened of(CalendarFeed it) {
            return new Opened(it.id(), it.createdAt());
        }
    }
}
