package fr.releve.contracts;

import java.time.Duration;
import java.util.List;

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

    private static final int PARTITIONS = 6;

    /**
     * A topic to be made before any service starts.
     *
     * @param compacted keep the newest record of each key for ever; otherwise keep every record for ever
     */
    public record Spec(String name, int partitions, boolean compacted) {}

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
