package fr.releve.localstack.kafka;

import fr.releve.contracts.Topics;
import fr.releve.localstack.Home;
import fr.releve.localstack.JavaCommand;
import fr.releve.localstack.Part;
import fr.releve.localstack.PartRecipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One Kafka broker, controller included, with every topic of the contracts made before anybody is told that it is ready. */
public final class KafkaServer implements PartRecipe {

    private final Home home;
    private final int port;
    private final int advertisedPort;

    public KafkaServer(Home home, int port) {
        this(home, port, port);
    }

    /** @param advertisedPort where clients are told to find it */
    public KafkaServer(Home home, int port, int advertisedPort) {
        this.home = home;
        this.port = port;
        this.advertisedPort = advertisedPort;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() {
        try {
            Files.createDirectories(home.data(Part.KAFKA));
            Files.deleteIfExists(readyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> command() {
        return JavaCommand.ofLocalStack(
                List.of("-Xmx384m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                KafkaMain.class,
                List.of(
                        home.data(Part.KAFKA).toString(),
                        Integer.toString(port),
                        Integer.toString(advertisedPort),
                        readyFile().toString()));
    }

    /** The broker writes the file once every one of {@link Topics#ALL} exists. */
    @Override
    public boolean isReady() {
        return Files.exists(readyFile());
    }

    private Path readyFile() {
        return home.run().resolve("kafka.ready");
    }
}
