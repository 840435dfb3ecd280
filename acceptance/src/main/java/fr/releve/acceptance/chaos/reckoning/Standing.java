package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What still waits inside: papers not looked at, events on their way out or not taken in, mails on their way, changes not planned for, copies behind their original. */
public final class Standing {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, String> QUEUES = Map.of(
            "profile: events not on Kafka", "select count(*) from outbox",
            "profile: insurances that end soon and of which nobody was warned", """
                    select count(*) from practitioner it
                    where consent_given and insurance_valid_until between current_date and current_date + 59
                      and not exists (select from paper_warning
                          where practitioner_id = it.id and kind = 'INSURANCE' and ends = it.insurance_valid_until)""",
            "matching: events not on Kafka", "select count(*) from outbox",
            "matching: changes not planned for", "select count(*) from change",
            "notification: mails not sent",
                    "select count(*) from delivery where state = 'FAILED' or state = 'PENDING' and due_at < now() + interval '10 minutes'");

    /** What matching keeps copies of, by the copies' table; drafts of vacancies are told to nobody. */
    private static final Map<String, String> ORIGINALS = Map.of(
            "practitioner", "select id, version from practitioner",
            "vacancy", "select id, version from vacancy where status <> 'DRAFT'",
            "territory", "select siren, version from territory",
            "job_lead", "select id, version from job_lead");

    private final Instance instance;

    public Standing(Instance instance) {
        this.instance = instance;
    }

    /** Waits for everything to have gone its way; says what has not. What is on its way from one place to the next is seen by a second look. */
    public List<String> settle() {
        try {
            Patience.until(
                    "everything to settle",
                    PATIENCE,
                    () -> Optional.of(waiting())
                            .filter(List::isEmpty)
                            .map(once -> waiting())
                            .filter(List::isEmpty),
                    () -> "");
            return List.of();
        } catch (Unseen late) {
            return waiting();
        }
    }

    private List<String> waiting() {
        var waiting = new TreeMap<String, Long>();
        for (var service : List.of("profile", "matching", "notification")) {
            try (var database = instance.database(service)) {
                QUEUES.forEach((what, question) -> {
                    if (what.startsWith(service)) {
                        waiting.put(what, database.count(question));
                    }
                });
            }
        }
        Backlog.of(instance.brokers())
                .forEach((group, records) -> waiting.put(group + ": records not taken in", records));
        waiting.put("matching: copies behind their original", copiesBehind());
        return waiting.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .map(it -> it.getKey() + ": " + it.getValue())
                .toList();
    }

    private long copiesBehind() {
        try (var profile = instance.database("profile");
                var matching = instance.database("matching")) {
            return ORIGINALS.entrySet().stream()
                    .mapToLong(it -> behind(
                            versions(profile, it.getValue()),
                            versions(matching, "select id, version from " + it.getKey())))
                    .sum();
        }
    }

    private static long behind(Map<String, String> originals, Map<String, String> copies) {
        return originals.entrySet().stream()
                .filter(it -> !it.getValue().equals(copies.get(it.getKey())))
                .count();
    }

    private static Map<String, String> versions(Database database, String question) {
        var versions = new TreeMap<String, String>();
        database.rows(question).forEach(it -> versions.put(it.getFirst(), it.getLast()));
        return versions;
    }
}
