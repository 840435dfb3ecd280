package fr.releve.acceptance.story;

import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.util.List;
import java.util.Locale;

/** No topic tells who anybody is. */
final class Discretion {

    private final Scene scene;

    Discretion(Scene scene) {
        this.scene = scene;
    }

    void holds() {
        scene.narrator().see("nothing on Kafka tells who they are, and nothing was left unread", () -> {
            var secrets = scene.cast().personalData().stream()
                    .map(it -> it.toLowerCase(Locale.ROOT))
                    .toList();
            var topics = Topics.ALL.stream().map(Topics.Spec::name).toList();
            try (var reader = TopicReader.of(scene.instance().brokers(), topics)) {
                var records = reader.all();
                records.forEach(it -> mustNotTell(it, secrets));
                return "%d records of %d topics carry none of %d names, addresses, phone and RPPS numbers"
                        .formatted(records.size(), topics.size(), secrets.size());
            }
        });
    }

    private static void mustNotTell(Heard record, List<String> secrets) {
        if (record.topic().endsWith(".dlq")) {
            throw new Unseen("no dead letter", record.topic() + ": " + record.words());
        }
        String words = record.words().toLowerCase(Locale.ROOT);
        secrets.stream().filter(words::contains).findFirst().ifPresent(secret -> {
            throw new Unseen("no personal data on " + record.topic(), Harm.of("\"" + secret + "\" in " + words));
        });
    }
}
