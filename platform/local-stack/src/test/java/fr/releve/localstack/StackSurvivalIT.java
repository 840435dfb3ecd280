package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.releve.contracts.Topics;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackSurvivalIT {

    private static final EnumSet<Part> STORES = EnumSet.of(Part.POSTGRESQL, Part.KAFKA, Part.MAIL);

    @Test
    void what_was_stored_is_there_after_every_store_was_killed(@TempDir Path folder) throws Exception {
        try (var stack = LocalStack.startPrivate(folder, STORES, line -> {})) {
            insertRow(stack);
            publish(stack);
            send(stack);

            for (var part : STORES) {
                stack.kill(part);
            }
            for (var part : STORES) {
                stack.restart(part);
            }

            assertThat(countRows(stack)).isEqualTo(1);
            assertThat(read(stack)).containsExactly("{}");
            assertThat(mailbox(stack)).contains("Bonjour, à jeudi").contains("medecin@demo.releve.example");
        }
    }

    @Test
    void a_start_ends_what_a_killed_launcher_left_and_keeps_the_data(@TempDir Path folder) throws Exception {
        var abandoned = LocalStack.startPrivate(folder, EnumSet.of(Part.POSTGRESQL), line -> {});
        insertRow(abandoned);
        var left = abandoned.process(Part.POSTGRESQL);

        try (var stack = LocalStack.startPrivate(folder, EnumSet.of(Part.POSTGRESQL), line -> {})) {
            assertThat(left.isAlive()).isFalse();
            assertThat(countRows(stack)).isEqualTo(1);
        }
    }

    @Test
    void a_part_that_dies_while_supervised_is_started_again(@TempDir Path folder) throws Exception {
        try (var stack = LocalStack.startPrivate(folder, EnumSet.of(Part.POSTGRESQL), line -> {})) {
            insertRow(stack);
            stack.supervise();
            var first = stack.process(Part.POSTGRESQL);

            first.destroyForcibly();

            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> countRows(stack) == 1);
            assertThat(stack.process(Part.POSTGRESQL).pid()).isNotEqualTo(first.pid());
        }
    }

    @Test
    void nothing_stays_when_the_stack_is_closed(@TempDir Path folder) {
        var processes = new EnumMap<Part, ProcessHandle>(Part.class);
        try (var stack = LocalStack.startPrivate(folder, STORES, line -> {})) {
            STORES.forEach(part -> processes.put(part, stack.process(part)));
            assertThat(processes.values()).allMatch(ProcessHandle::isAlive);
        }
        assertThat(processes.values()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void a_taken_port_is_named_with_its_variable_and_nothing_is_started(@TempDir Path folder) throws Exception {
        try (var squatter = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(Map.of(Part.POSTGRESQL, FreePorts.next(), Part.KAFKA, squatter.getLocalPort()), 0);
            var stack = LocalStack.planned(new Blueprint(Software.ofThisClone(), Home.at(folder), ports), line -> {});

            assertThatThrownBy(() -> stack.startAll(EnumSet.of(Part.POSTGRESQL, Part.KAFKA)))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + squatter.getLocalPort())
                    .hasMessageContaining("RELEVE_KAFKA_PORT");
            assertThat(folder.resolve("run").toFile().list()).isEmpty();
        }
    }

    private static Connection connect(LocalStack stack) throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl("profile"), "profile", stack.databasePassword("profile"));
    }

    private static void insertRow(LocalStack stack) throws SQLException {
        try (var connection = connect(stack);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
            statement.execute("insert into kept values (1)");
        }
    }

    private static int countRows(LocalStack stack) throws SQLException {
        try (var connection = connect(stack);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void publish(LocalStack stack) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", stack.kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.VACANCIES, 0, "key", "{}"))
                    .get();
        }
    }

    private static List<String> read(LocalStack stack) {
        var settings = Map.<String, Object>of("bootstrap.servers", stack.kafkaBootstrap());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(Topics.VACANCIES, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
                    .map(found -> found.value())
                    .toList();
        }
    }

    private static void send(LocalStack stack) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(stack.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("ne-pas-repondre@releve.example"));
        message.setRecipients(Message.RecipientType.TO, "medecin@demo.releve.example");
        message.setSubject("Bonjour, à jeudi", "UTF-8");
        message.setText("Votre demi-journée est confirmée.", "UTF-8");
        Transport.send(message);
    }

    private static String mailbox(LocalStack stack) {
        var request = HttpRequest.newBuilder(URI.create(stack.mailboxUrl() + "/api/messages"))
                .build();
        return Http.send(request).body();
    }
}
