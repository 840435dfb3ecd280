package fr.releve.notification.agenda;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A person revokes an address of the own calendar: it answers no more. */
@ApplicationScoped
public class CloseFeed {

    private final CalendarFeeds feeds;

    public CloseFeed(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** @throws NotFound if it is not there, or somebody else's: which of the two is not told */
    @Transactional
    public void handle(UUID id, Caller caller) {
        var feed = feeds.findByIdOptional(id)
                .filter(it -> caller.owns(it.account()))
                .orElseThrow(() -> new NotFound("calendar-feed", id));
        feeds.delete(feed);
    }
}
