package fr.releve.kit.database;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the database did not do what it was asked. */
public enum DatabaseFault {
    /** Of what was to be stored: it would be refused each time. */
    OF_DATA,
    /** Of the database, or of the moment: it is away, busy or lets nobody in. Nothing is wrong with what was asked, and it passes. */
    OF_DATABASE,
    /** Of the statement: what it names is not there, for a migration has not come yet, or by a mistake of ours. */
    OF_STATEMENT;

    /**
     * Classes of SQLSTATE that values bring about: two for one row (21), no such value (22), a constraint (23), too long for an index (54),
     * a trigger of ours (P0).
     */
    private static final Set<String> BY_VALUES = Set.of("21", "22", "23", "54", "P0");

    /** Not supported (0A), in a transaction that has failed (25P02), unknown or not allowed (42). */
    private static final Set<String> BY_STATEMENT = Set.of("0A", "25P02", "42");

    /** Empty if it was not the database that failed. */
    public static Optional<DatabaseFault> of(Throwable fault) {
        return refusal(fault)
                .map(it -> ofState(it.getSQLState()))
                .or(() -> causes(fault)
                        .filter(RollbackException.class::isInstance)
                        .map(it -> OF_DATABASE)
                        .findFirst());
    }

    /** How a fault shows, for a log: by kind and SQLSTATE alone, for its message may repeat what was to be stored. */
    static String sign(Throwable fault) {
        return refusal(fault)
                .map(it -> it.getClass().getSimpleName() + " " + it.getSQLState())
                .orElseGet(() -> fault.getClass().getSimpleName());
    }

    private static Optional<SQLException> refusal(Throwable fault) {
        return causes(fault)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }

    /** @param state SQLSTATE; null if the driver has none, as without a connection */
    private static DatabaseFault ofState(@Nullable String state) {
        if (state == null) {
            return OF_DATABASE;
        }
        if (BY_VALUES.stream().anyMatch(state::startsWith)) {
            return OF_DATA;
        }
        return BY_STATEMENT.stream().anyMatch(state::startsWith) ? OF_STATEMENT : OF_DATABASE;
    }
}
