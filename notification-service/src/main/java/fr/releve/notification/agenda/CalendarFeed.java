package fr.releve.notification.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An address under which a calendar program fetches an account's entries without logging in. It knows the hash of its secret only. */
@Entity
public class CalendarFeed {

    @Id
    private UUID id;

    private String account;

    @SuppressWarnings("UnusedVariable") // for the database to find the feed by
    private String tokenHash;

    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(String account, String tokenHash, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
