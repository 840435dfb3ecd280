package fr.releve.kit.leader;

import java.sql.Connection;

/** What a copy does while it leads. */
@FunctionalInterface
public interface Duty extends AutoCloseable {

    /**
     * Does what is waiting.
     *
     * @param connection holds the lead; dies with it
     * @return whether more may be waiting already; otherwise the next call waits for a notification, {@link LeaderConfig#looksEvery()} at most
     */
    boolean work(Connection connection) throws Exception;

    /** Lets go of what the duty holds: the copy leads no more. */
    @Override
    default void close() {}
}
