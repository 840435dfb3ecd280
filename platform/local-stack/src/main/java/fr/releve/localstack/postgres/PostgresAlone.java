package fr.releve.localstack.postgres;

import fr.releve.localstack.AtExit;
import fr.releve.localstack.FreePorts;
import fr.releve.localstack.Home;
import fr.releve.localstack.Part;
import fr.releve.localstack.Software;
import fr.releve.localstack.process.ManagedProcess;
import fr.releve.localstack.process.PidFile;
import fr.releve.localstack.process.Probe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** PostgreSQL for a moment, on data that nobody else uses: to look into them, or to add to them, while everything stands still. */
public final class PostgresAlone implements AutoCloseable {

    /** Long enough to make up for a server that was killed; data that it cannot use, or a lost password, are not waited for any longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PostgresServer server;
    private final ManagedProcess process;
    private final AtExit atExit;

    private PostgresAlone(PostgresServer server, ManagedProcess process) {
        this.server = server;
        this.process = process;
        this.atExit = AtExit.run(this::end);
    }

    /**
     * Starts it on a free port, and returns when it answers.
     *
     * @param data whose data it is to be
     * @param home of its log and its pid file
     * @throws fr.releve.localstack.StackException if it does not start
     */
    public static PostgresAlone on(Home data, String superuserPassword, Software software, Home home) {
        var server = new PostgresServer(software, data, FreePorts.next(), superuserPassword, List.of());
        var process = ManagedProcess.start(
                server.command(),
                server.environment(),
                home.log(Part.POSTGRESQL),
                new PidFile(home.pidFile(Part.POSTGRESQL)),
                server.farewell());
        var alone = new PostgresAlone(server, process);
        try {
            Probe.await(Part.POSTGRESQL.title(), process, home.log(Part.POSTGRESQL), PATIENCE, server::isReady);
            return alone;
        } catch (RuntimeException e) {
            alone.close();
            throw e;
        }
    }

    /** @param password of the role that owns the database, and has its name */
    public Connection connect(String database, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), database, password);
    }

    @Override
    public void close() {
        atExit.forget();
        end();
    }

    private void end() {
        process.stop(server.stopsWithin(), () -> false);
    }
}
