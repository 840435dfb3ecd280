package fr.releve.localstack.postgres;

import fr.releve.localstack.Home;
import fr.releve.localstack.Part;
import fr.releve.localstack.PartRecipe;
import fr.releve.localstack.Software;
import fr.releve.localstack.StackException;
import fr.releve.localstack.process.ManagedProcess.Farewell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL on one port of 127.0.0.1, with its data in the home. Every commit reaches the disk before it is answered. */
public final class PostgresServer implements PartRecipe {

    private static final String SUPERUSER = "postgres";

    /** A database and the role that owns it; the role has the database's name. */
    public record Database(String name, String password) {}

    private final Software software;
    private final Home home;
    private final int port;
    private final String superuserPassword;
    private final List<Database> databases;

    public PostgresServer(Software software, Home home, int port, String superuserPassword, List<Database> databases) {
        this.software = software;
        this.home = home;
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.databases = List.copyOf(databases);
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void prepare() {
        var data = home.data(Part.POSTGRESQL);
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        var passwordFile = home.run().resolve("postgresql.init");
        try {
            // initdb writes PG_VERSION first: a folder that another name holds until it is whole is never half made
            var fresh = data.resolveSibling(data.getFileName() + ".new");
            new Home(fresh).delete();
            Files.createDirectories(fresh.getParent());
            Files.writeString(passwordFile, superuserPassword);
            run(List.of(
                    program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8"));
            Files.move(fresh, data);
        } catch (IOException e) {
            throw new StackException("PostgreSQL's data folder cannot be made: " + e.getMessage(), e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    @Override
    public List<String> command() {
        return asOrdinaryUser(List.of(
                program("postgres"),
                "-D",
                home.data(Part.POSTGRESQL).toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "timezone=UTC",
                "-c",
                "log_line_prefix=%m [%p] %d "));
    }

    @Override
    public boolean isReady() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void settle() {
        databases.forEach(this::createIfMissing);
    }

    @Override
    public Farewell farewell() {
        return Farewell.INT;
    }

    /** Makes the role and the database that do not exist yet, and sets the role's password to the one given. */
    public void createIfMissing(Database database) {
        try (var connection = connect()) {
            var verb = exists(connection, "select 1 from pg_roles where rolname = ?", database.name())
                    ? "alter"
                    : "create";
            execute(
                    connection,
                    verb + " role " + identifier(database.name()) + " login password '"
                            + database.password().replace("'", "''") + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
                execute(
                        connection,
                        "create database " + identifier(database.name()) + " owner " + identifier(database.name()));
            }
        } catch (SQLException e) {
            throw new StackException("The database " + database.name() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl("postgres") + "?loginTimeout=2&connectTimeout=2", SUPERUSER, superuserPassword);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private String program(String name) {
        return PostgresBinaries.unpacked(software).resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) throws IOException {
        var log = home.log(Part.POSTGRESQL);
        var builder = new ProcessBuilder(asOrdinaryUser(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new StackException(
                        Path.of(command.getFirst()).getFileName() + " failed; its log is " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while PostgreSQL's data folder was made.", e);
        }
    }

    /** PostgreSQL refuses to run as root: there, it runs in a user namespace in which nobody is root. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }
}
