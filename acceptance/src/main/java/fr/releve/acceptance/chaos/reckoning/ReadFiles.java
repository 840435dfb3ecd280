package fr.releve.acceptance.chaos.reckoning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.acceptance.chaos.reckoning.PaperAudit.OnTopic;
import fr.releve.acceptance.chaos.reckoning.PaperAudit.Warning;
import fr.releve.acceptance.chaos.reckoning.SpouseAudit.Kept;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Database;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks at what there is of doctors' and spouses' files and of papers that run out, once everything has settled. */
final class ReadFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whole days before the last valid one at which doctors are warned. */
    private static final int[] DELAYS = {7, 30, 60};

    private final Instance instance;

    ReadFiles(Instance instance) {
        this.instance = instance;
    }

    static List<Kept> spouses(Database profile) {
        return profile.rows("select id, max_minutes, opted_in, version from spouse").stream()
                .map(it -> new Kept(
                        it.getFirst(),
                        new Search(Integer.parseInt(it.get(1)), it.get(2).startsWith("t")),
                        Long.parseLong(it.get(3))))
                .toList();
    }

    static List<FileAudit.Kept> files(Database profile) {
        return profile.rows("select id, insurance_valid_until, attested_at is not null from practitioner").stream()
                .map(it -> new FileAudit.Kept(
                        it.getFirst(), LocalDate.parse(it.get(1)), it.getLast().startsWith("t")))
                .toList();
    }

    static Map<String, Long> knownSpouses(Database matching) {
        return matching.rows("select id, version from spouse where state is not null").stream()
                .collect(Collectors.toMap(List::getFirst, it -> Long.parseLong(it.getLast())));
    }

    /** The version that the last record of each spouse carries; empty if it is a tombstone. */
    Map<String, Optional<Long>> lastWords() {
        Map<String, Optional<Long>> last = new TreeMap<>();
        heard(Topics.SPOUSES)
                .forEach(it -> last.put(
                        it.key(),
                        it.isTombstone()
                                ? Optional.empty()
                                : Optional.of(read(it).path("version").asLong())));
        return last;
    }

    static Set<Warning> warnings(Database profile) {
        return profile.rows("select practitioner_id, kind, ends, days from paper_warning").stream()
                .map(it -> new Warning(it.getFirst(), it.get(1), it.get(2), Integer.parseInt(it.get(3))))
                .collect(Collectors.toSet());
    }

    List<OnTopic> toldOfPapers() {
        return heard(Topics.PAPERS).stream()
                .filter(it -> read(it).path("type").asText().equals("paper.expires"))
                .map(it -> new OnTopic(warning(read(it)), it.headers().getOrDefault("ce_id", "")))
                .toList();
    }

    /** By doctor; the same event sent again is one. */
    Map<String, Long> toldAttestations() {
        return heard(Topics.PAPERS).stream()
                .filter(it -> read(it).path("type").asText().equals("paper.attested"))
                .map(it -> List.of(it.key(), it.headers().getOrDefault("ce_id", "")))
                .distinct()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
    }

    private static Warning warning(JsonNode event) {
        int left = event.path("daysLeft").asInt();
        return new Warning(
                event.path("practitionerId").asText(),
                event.path("paper").asText(),
                event.path("validUntil").asText(),
                IntStream.of(DELAYS).filter(it -> it >= left).findFirst().orElse(0));
    }

    /** How many each doctor got of papers that run out. */
    static Map<String, Long> messagesAboutPapers(Database notification) {
        return notification
                .rows("select practitioner_id, count(*) from message"
                        + " where subject = 'PAPER' and kind like '%\\_EXPIRES' group by practitioner_id")
                .stream()
                .collect(Collectors.toMap(List::getFirst, it -> Long.parseLong(it.getLast())));
    }

    private List<Heard> heard(String topic) {
        try (var reader = TopicReader.of(instance.brokers(), List.of(topic))) {
            return reader.all().stream()
                    .filter(it -> !DeadLetters.isBroken(it.key()))
                    .toList();
        }
    }

    private static JsonNode read(Heard record) {
        try {
            return JSON.readTree(record.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON on " + record.topic() + ": " + record.value(), e);
        }
    }
}
