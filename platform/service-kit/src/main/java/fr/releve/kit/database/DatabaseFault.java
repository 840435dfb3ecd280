package fr.releve.kit.database;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the database did not do what it was asked. */
public enum DatabaseFault {
    /** Of what was to be stored: it would be refused each time. */
    OF_DATA,
    /** Of the database, or of the moment: it is away, busy, being migrated or lets nobody in. Nothing is wrong with what was to be stored. */
    OF_DATABASE;

    /**
     * Classes of SQLSTATE that values bring about: two for one row (21), no such value (22), a constraint (23), too long for an index (54),
     * a trigger of ours (P0).
     */
    private static final Set<String> BY_VALUES = Set.of("21", "22", "23", "54", "P0");

    /** Empty if it was not the database that failed. */
    public static Optional<DatabaseFault> of(Throwable fault) {
        List<Throwable> causes =
                Stream.iterate(fault, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(it -> ofState(((SQLException) it).getSQLState()))
                .findFirst()
                .or(() -> causes.stream()
                        .filter(RollbackException.class::isInstance)
                        .map(it -> OF_DATABASE)
                        .findFirst());
    }

    /** @param state SQLSTATE; null if the driver has none, as without a connection */
    private static DatabaseFault ofState(@Nullable String state) {
        return state != null && state.length() > 2 && BY_VALUES.contains(state.substring(0, 2)) ? OF_DATA : OF_DATABASE;
    }
}
