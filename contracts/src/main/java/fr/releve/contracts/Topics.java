package fr.releve.contracts;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The topics by name, and how each is to be made. */
public final class Topics {

    public static final String PRACTITIONERS = "releve.practitioners.v1";
    public static final String SPOUSES = "releve.spouses.v1";
    public static final String JOB_LEADS = "releve.job-leads.v1";
    public static final String VACANCIES = "releve.vacancies.v1";
    public static final String TERRITORIES = "releve.territories.v1";
    public static final String PLACEMENT_PROPOSALS = "releve.placement-proposals.v1";
    public static final String PLACEMENTS = "releve.placements.v1";
    public static final String PAPERS = "releve.papers.v1";

    /** How long tombstones and consumer offsets are kept: a consumer that is away for longer may miss erasures. */
    public static final Duration LONGEST_ABSENCE = Duration.ofDays(90);

    /** How long facts and dead letters are kept: as long as the databases know whom a proposal was about. */
    public static final Duration FACTS_KEPT = Duration.ofDays(730);

    /** How long a state that a newer one or a tombstone has replaced can still be read. */
    public static final Duration REPLACED_STATES_KEPT = Duration.ofDays(30);

    private static final int PARTITIONS = 6;

    /**
     * A topic to be made before any service starts.
     *
     * @param compacted keep the newest record of each key for ever, older ones for {@link #REPLACED_STATES_KEPT}; otherwise keep every
     *     record for {@link #FACTS_KEPT}
     */
    public record Spec(String name, int partitions, boolean compacted) {

        /** In the words of Kafka's topic configuration. */
        public Map<String, String> settings() {
            return compacted
                    ? Map.of("cleanup.policy", "compact", "max.compaction.lag.ms", "" + REPLACED_STATES_KEPT.toMillis())
                    : Map.of("cleanup.policy", "delete", "retention.ms", "" + FACTS_KEPT.toMillis());
        }
    }

    /** Every topic, dead-letter topics included. */
    public static final List<Spec> ALL = List.of(
            new Spec(PRACTITIONERS, PARTITIONS, true),
            new Spec(SPOUSES, PARTITIONS, true),
            new Spec(JOB_LEADS, PARTITIONS, true),
            new Spec(VACANCIES, PARTITIONS, true),
            new Spec(TERRITORIES, PARTITIONS, true),
            new Spec(PLACEMENT_PROPOSALS, PARTITIONS, false),
            new Spec(PLACEMENTS, PARTITIONS, false),
            new Spec(PAPERS, PARTITIONS, false),
            new Spec(deadLetters(PRACTITIONERS), 1, false),
            new Spec(deadLetters(SPOUSES), 1, false),
            new Spec(deadLetters(JOB_LEADS), 1, false),
            new Spec(deadLetters(VACANCIES), 1, false),
            new Spec(deadLetters(TERRITORIES), 1, false),
            new Spec(deadLetters(PLACEMENT_PROPOSALS), 1, false),
            new Spec(deadLetters(PLACEMENTS), 1, false),
            new Spec(deadLetters(PAPERS), 1, false));

    private Topics() {}

    /** Where the records of a topic go that nobody could read, each with the reason in its headers. */
    public static String deadLetters(String topic) {
        return topic + ".dlq";
    }
}
