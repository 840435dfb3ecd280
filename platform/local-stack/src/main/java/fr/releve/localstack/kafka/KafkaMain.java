package fr.releve.localstack.kafka;

import fr.releve.contracts.Topics;
import fr.releve.localstack.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's process: arguments are the data folder, the port, the port to advertise, and the file to write when every topic exists. */
public final class KafkaMain {

    private static final int NODE = 1;

    private KafkaMain() {}

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        var settings = settings(data, port, Integer.parseInt(arguments[2]), FreePorts.next());
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        createTopics(port);
        Files.writeString(Path.of(arguments[3]), "ready\n");
        server.awaitShutdown();
    }

    private static Properties settings(Path data, int port, int advertisedPort, int controllerPort) {
        var settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + advertisedPort),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", data.toString()),
                // a topic that a client misspells must be an error, not a new topic
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "16777216"),
                Map.entry("log.cleaner.delete.retention.ms", Long.toString(Topics.LONGEST_ABSENCE.toMillis())),
                Map.entry("offsets.retention.minutes", Long.toString(Topics.LONGEST_ABSENCE.toMinutes())),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4")));
        return settings;
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setDirectories(List.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(false)
                .run();
    }

    /** What a topic of an earlier release keeps is set too. */
    private static void createTopics(int port) throws IOException, InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            var existing = admin.listTopics().names().get();
            var missing = Topics.ALL.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.settings()))
                    .toList();
            if (!missing.isEmpty()) {
                admin.createTopics(missing).all().get();
            }
            admin.incrementalAlterConfigs(Topics.ALL.stream()
                            .filter(topic -> existing.contains(topic.name()))
                            .collect(Collectors.toMap(KafkaMain::resource, KafkaMain::changes)))
                    .all()
                    .get();
        }
    }

    private static ConfigResource resource(Topics.Spec topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static Collection<AlterConfigOp> changes(Topics.Spec topic) {
        return topic.settings().entrySet().stream()
                .map(it -> new AlterConfigOp(new ConfigEntry(it.getKey(), it.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}
