package fr.releve.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.Topics;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class RealPartsIT {

    @Test
    void gives_an_empty_durable_database_and_every_topic() throws Exception {
        try (var parts = RealParts.start();
                var connection =
                        DriverManager.getConnection(parts.jdbcUrl(), parts.databaseUser(), parts.databasePassword());
                var admin = Admin.create(Map.of("bootstrap.servers", parts.kafkaBootstrap()))) {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("select current_setting('fsync'),"
                            + " current_setting('server_version_num')::int / 10000,"
                            + " (select count(*) from pg_tables where schemaname = 'public')")) {
                answer.next();
                assertThat(answer.getString(1)).isEqualTo("on");
                assertThat(answer.getInt(2)).isEqualTo(18);
                assertThat(answer.getInt(3)).isZero();
            }
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            Topics.ALL.stream().map(Topics.Spec::name).toList());
            for (var topic : Topics.ALL) {
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                var kept = admin.describeConfigs(List.of(resource)).all().get().get(resource);
                assertThat(topic.settings())
                        .allSatisfy((name, value) -> assertThat(kept.get(name).value())
                                .as(topic.name())
                                .isEqualTo(value));
            }
        }
    }
}
