package fr.releve.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers which events a consumer has taken in. The row is written in the transaction of the effect: both or neither. */
@ApplicationScoped
public class Inbox {

    private static final Duration MEMORY = Duration.ofDays(30);

    private final DataSource database;
    private final InstantSource clock;

    public Inbox(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false if the consumer has had this event before and must not act on it again */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstTime(String consumer, UUID eventId) {
        String sql = "insert into inbox (consumer, event_id, received_at) values (?, ?, ?) on conflict do nothing";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, consumer);
            statement.setObject(2, eventId);
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be written", e);
        }
    }

    /** Forgets what is told again only to a reader that has lost its place on the topic. */
    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from inbox where received_at < ?")) {
            statement.setObject(1, clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
