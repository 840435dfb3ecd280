package fr.releve.notification.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every feed that was not revoked. */
@ApplicationScoped
public class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {

    /** Oldest first. */
    public List<CalendarFeed> listOf(String account) {
        return list("account = ?1 order by createdAt, id", account);
    }

    Optional<CalendarFeed> find(FeedToken token) {
        return find("tokenHash", token.hash()).firstResultOptional();
    }
}
