package fr.releve.notification.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which account is whose, by opaque ids, and everything that goes when a doctor does. */
@ApplicationScoped
public class KnownDoctors {

    /** Any number may write to a doctor at once, until one erases them. */
    private static final String MAY_WRITE =
            "select pg_advisory_xact_lock_shared(hashtext('doctor'), hashtext(cast(? as text)))";

    private static final String MAY_ERASE =
            "select pg_advisory_xact_lock(hashtext('doctor'), hashtext(cast(? as text)))";

    private static final String LOCKED =
            "select id from message where practitioner_id = ? and reader = 'DOCTOR' order by id for update";

    private static final String THEIRS = "(select id from message where practitioner_id = ? and reader = 'DOCTOR')";

    /** Found by the account as it was last told. */
    private static final String ACCOUNT = "(select account from known_doctor where practitioner_id = ?)";

    private final DataSource database;
    private final InstantSource clock;

    public KnownDoctors(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void know(UUID practitioner, String account) {
        update(
                "insert into known_doctor (practitioner_id, account) values (?, ?)"
                        + " on conflict (practitioner_id) do update set account = excluded.account"
                        + " where known_doctor.account <> excluded.account",
                practitioner,
                account);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean knows(String account) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select 1 from known_doctor where account = ?")) {
            statement.setString(1, account);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of doctors cannot be read", e);
        }
    }

    /**
     * Whether the doctor was erased, and so is not written to any more. An erasure under way is waited for; one that begins meanwhile waits
     * for the transaction's end, and finds what was written.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isErased(UUID practitioner) {
        await(MAY_WRITE, practitioner);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select 1 from erased_doctor where practitioner_id = ?")) {
            statement.setObject(1, practitioner);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of doctors cannot be read", e);
        }
    }

    /** Empty if nobody has told it yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> accountOf(UUID practitioner) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select account from known_doctor where practitioner_id = ?")) {
            statement.setObject(1, practitioner);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString("account")) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of doctors cannot be read", e);
        }
    }

    /**
     * What the other sides were told of the same proposals stays: it names the doctor by an id that leads to nobody any more. That id is kept
     * for as long as theirs are, so that what is heard of the proposals afterwards is not written to who is gone. The messages
     * are locked after the mails about them, as by whoever gathers a digest, and in the order of whoever else locks several: a mail under
     * way may be learning whose they are. What came to them until then goes with them; a digest that is gathered meanwhile goes at night.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID practitioner) {
        await(MAY_ERASE, practitioner);
        update(
                "insert into erased_doctor (practitioner_id, erased_at) values (?, ?) on conflict do nothing",
                practitioner,
                clock.instant().atOffset(ZoneOffset.UTC));
        update("delete from link_use where message_id in " + THEIRS, practitioner);
        update("delete from delivery where message_id in " + THEIRS, practitioner);
        UUID[] locked = lock(practitioner);
        update("delete from link_use where message_id = any (?)", (Object) locked);
        update("delete from delivery where message_id = any (?)", (Object) locked);
        update("update message set digest_id = null where digest_id = any (?)", (Object) locked);
        update("delete from message where id = any (?)", (Object) locked);
        update("delete from rhythms where account in " + ACCOUNT, practitioner);
        update("delete from calendar_feed where account in " + ACCOUNT, practitioner);
        update("delete from known_doctor where practitioner_id = ?", practitioner);
    }

    private void await(String turn, UUID practitioner) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(turn)) {
            statement.setObject(1, practitioner);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("whether a doctor is being erased cannot be known", e);
        }
    }

    private UUID[] lock(UUID practitioner) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCKED)) {
            statement.setObject(1, practitioner);
            try (var rows = statement.executeQuery()) {
                List<UUID> locked = new ArrayList<>();
                while (rows.next()) {
                    locked.add(rows.getObject(1, UUID.class));
                }
                return locked.toArray(UUID[]::new);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of doctors cannot be changed", e);
        }
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of doctors cannot be changed", e);
        }
    }
}
