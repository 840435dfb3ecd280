package fr.releve.acceptance.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.rights.Caller;
import fr.releve.acceptance.rights.Row;
import fr.releve.acceptance.rights.Table;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.World;
import fr.releve.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * What an instance knows, as everybody can ask it: each address of the API that only reads, called by each actor; every record of every
 * topic, and how far each service has read.
 */
record Memory(Map<String, String> answers, List<String> records, Map<String, Long> positions) {

    /** What the asking itself changes: each reading of a file is noted for the doctor, and an export says when it was made. */
    private static final Set<String> NOTED = Set.of("accesses", "hostAccesses", "searchAccesses", "exportedAt");

    /**
     * The list of who has read, to which our reading adds; the export as a document, with its date in it: its content is the other's; the
     * plan's own figures, since it goes on being improved, at the start as well; the curve of wishes, made anew and perhaps not yet.
     */
    private static final Set<String> SAID_ANEW =
            Set.of("/accesses", "/export.pdf", "/plans/current", "/plans/preference-curve");

    private static final int NOT_YET = 202;
    private static final int OK = 200;

    /** Answers hold links, and a restored instance listens at ports of its own. */
    private static final Pattern SOMEWHERE = Pattern.compile("127\\.0\\.0\\.1:\\d+");

    static Memory of(Instance instance, World world) {
        return new Memory(answers(instance, world), records(instance), positions(instance));
    }

    /** What another instance answers otherwise; by question, both answers. */
    List<String> differences(Memory other) {
        return Stream.concat(answers.keySet().stream(), other.answers.keySet().stream())
                .distinct()
                .filter(it -> !Objects.equals(answers.get(it), other.answers.get(it)))
                .map(it -> it + ": " + answers.get(it) + " / " + other.answers.get(it))
                .toList();
    }

    private static Map<String, String> answers(Instance instance, World world) {
        var caller = new Caller(instance, world);
        var answers = new TreeMap<String, String>();
        Table.read().rows().stream()
                .filter(row -> row.method().equals("GET") && !row.isPage())
                .forEach(row -> Stream.of(Actor.values())
                        .forEach(actor ->
                                answers.put(row + " as " + actor.title(), said(row, caller.call(row, actor)))));
        return answers;
    }

    private static String said(Row row, Answer answer) {
        if (SAID_ANEW.stream().anyMatch(row.address()::endsWith)) {
            return String.valueOf(answer.status() == NOT_YET ? OK : answer.status());
        }
        String text = withoutPorts(answer.text());
        if (!text.startsWith("{")) {
            return answer.status() + " " + text;
        }
        var json = answer.json();
        withoutNoted(json);
        return answer.status() + " " + withoutPorts(json.toString());
    }

    static String withoutPorts(String text) {
        return SOMEWHERE.matcher(text).replaceAll("here");
    }

    private static void withoutNoted(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove(NOTED);
        }
        json.forEach(Memory::withoutNoted);
    }

    private static List<String> records(Instance instance) {
        var topics = Topics.ALL.stream().map(Topics.Spec::name).toList();
        try (var reader = TopicReader.of(instance.brokers(), topics)) {
            return reader.all().stream()
                    .map(it -> it.topic() + " " + it.words() + " " + it.value())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Long> positions(Instance instance) {
        var positions = new TreeMap<String, Long>();
        try (var admin = Admin.create(Map.of("bootstrap.servers", instance.brokers()))) {
            for (var group : admin.listGroups().all().get()) {
                admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .forEach((partition, offset) -> {
                            // the gateway reads news from the end, each copy in a group of its own
                            if (!group.groupId().startsWith("gateway")) {
                                positions.put(group.groupId() + " " + partition, offset.offset());
                            }
                        });
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return positions;
    }
}
