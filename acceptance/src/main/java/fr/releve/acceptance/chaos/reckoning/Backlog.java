package fr.releve.acceptance.chaos.reckoning;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What lies on Kafka and has not been taken in: a reader that was killed is missed only after a while, and nobody reads in its place. */
final class Backlog {

    private Backlog() {}

    /** Records by group of readers; groups that are up to date are absent. */
    static Map<String, Long> of(String brokers) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            var behind = new TreeMap<String, Long>();
            for (GroupListing group : admin.listGroups(ListGroupsOptions.forConsumerGroups())
                    .all()
                    .get()) {
                long records = behind(admin, group.groupId());
                if (records > 0) {
                    behind.put(group.groupId(), records);
                }
            }
            return behind;
        } catch (ExecutionException e) {
            return Map.of("Kafka does not tell", 1L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka was asked", e);
        }
    }

    private static long behind(Admin admin, String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Set<TopicPartition> all = new HashSet<>(read.keySet());
        admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .flatMap(it -> it.members().stream())
                .forEach(it -> all.addAll(it.assignment().topicPartitions()));
        var begins = admin.listOffsets(asked(all, OffsetSpec.earliest())).all().get();
        var ends = admin.listOffsets(asked(all, OffsetSpec.latest())).all().get();
        return all.stream()
                .mapToLong(it -> requireNonNull(ends.get(it)).offset()
                        - position(read.get(it), requireNonNull(begins.get(it)).offset()))
                .filter(it -> it > 0)
                .sum();
    }

    /** Who has never said how far it has come is at the beginning. */
    private static long position(@Nullable OffsetAndMetadata said, long beginning) {
        return said == null ? beginning : said.offset();
    }

    private static Map<TopicPartition, OffsetSpec> asked(Set<TopicPartition> partitions, OffsetSpec which) {
        return partitions.stream().collect(Collectors.toMap(Function.identity(), it -> which));
    }
}
