package fr.releve.testkit;

import fr.releve.localstack.AtExit;
import fr.releve.localstack.FreePorts;
import fr.releve.localstack.Home;
import fr.releve.localstack.PartRecipe;
import fr.releve.localstack.RunningPart;
import fr.releve.localstack.Secrets;
import fr.releve.localstack.Software;
import fr.releve.localstack.kafka.KafkaServer;
import fr.releve.localstack.postgres.PostgresServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** One PostgreSQL with an empty database and one Kafka with every topic, on free ports, gone when closed. */
public final class RealParts implements AutoCloseable {

    private static final String DATABASE = "service";

    private final Home home = Home.temporary("releve-test-");
    private final String password = Secrets.random();
    private final KafkaServer kafka = new KafkaServer(home, FreePorts.next());
    private final PostgresServer postgres = new PostgresServer(
            Software.ofThisClone(),
            home,
            FreePorts.next(),
            Secrets.random(),
            List.of(new PostgresServer.Database(DATABASE, password)));
    private final List<RunningPart> running = new CopyOnWriteArrayList<>();
    private final AtExit atExit = AtExit.run(this::stopAll);

    private RealParts() {}

    public static RealParts start() {
        var parts = new RealParts();
        try {
            var broker = CompletableFuture.runAsync(() -> parts.add(parts.kafka));
            parts.add(parts.postgres);
            broker.join();
            return parts;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void add(PartRecipe recipe) {
        running.add(RunningPart.start(recipe, home));
    }

    public String jdbcUrl() {
        return postgres.jdbcUrl(DATABASE);
    }

    public String databaseUser() {
        return DATABASE;
    }

    public String databasePassword() {
        return password;
    }

    public String kafkaBootstrap() {
        return kafka.bootstrapServers();
    }

    @Override
    public void close() {
        atExit.forget();
        stopAll();
    }

    private void stopAll() {
        running.forEach(RunningPart::kill);
        home.delete();
    }
}
