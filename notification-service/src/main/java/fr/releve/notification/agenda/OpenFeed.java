package fr.releve.notification.agenda;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.erasure.WrittenTo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;

/** A person wants an address for the own calendar program. */
@ApplicationScoped
public class OpenFeed {

    /** A phone, a desk, a secretary: more at once are forgotten ones, to be closed first. */
    private static final int MOST = 5;

    private final CalendarFeeds feeds;
    private final WrittenTo writtenTo;
    private final NotificationConfig config;
    private final InstantSource clock;

    public OpenFeed(CalendarFeeds feeds, WrittenTo writtenTo, NotificationConfig config, InstantSource clock) {
        this.feeds = feeds;
        this.writtenTo = writtenTo;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed if nobody writes to the caller
     * @throws Conflict if the caller has too many already
     */
    @Transactional
    public Opened handle(Caller caller) {
        writtenTo.mustInclude(caller);
        if (feeds.listOf(caller.account()).size() >= MOST) {
            throw new Conflict(
                    ProblemKind.TOO_MANY_FEEDS,
                    "You have " + MOST + " calendar addresses: close one first.",
                    Map.of("most", MOST));
        }
        var token = FeedToken.fresh();
        var feed = new CalendarFeed(caller.account(), token.hash(), clock.instant());
        feeds.persist(feed);
        return new Opened(feed, config.publicUrl().resolve("/api/calendar-feeds/" + token.text() + ".ics"));
    }

    /** @param url told this once; only its hash is kept */
    public record Opened(CalendarFeed feed, URI url) {}
}
