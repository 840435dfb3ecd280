package fr.releve.acceptance.chaos;

import fr.releve.acceptance.chaos.reckoning.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run came to.
 *
 * @param counts by their names, in the order in which they are told
 * @param harm those of the complaints that may not be made even once
 * @param complaints what was not as it should be; of a clean run none
 */
public record Outcome(Map<String, Long> counts, Recovery recovery, List<String> harm, List<String> complaints) {

    /** What even the shortest run, of a minute, brings about: without any of them it has shown nothing. */
    private static final List<String> FLOORS = List.of(
            "acknowledged",
            "kills",
            "cuts",
            "vacancies",
            "attested",
            "insured",
            "approved",
            "searches",
            "papers_warned",
            "broken_records");

    /** How long people waited for what was killed: at most in nineteen of twenty cases, and in half of them. */
    public record Recovery(Duration p95, Duration p50) {

        @Override
        public String toString() {
            return "recovery_p95_s=%.1f recovery_p50_s=%.1f"
                    .formatted(p95.toMillis() / 1_000.0, p50.toMillis() / 1_000.0);
        }
    }

    static Outcome of(Map<String, Long> counts, Recovery recovery, Verdict verdict) {
        FLOORS.stream().filter(it -> counts.getOrDefault(it, 0L) == 0).forEach(it -> verdict.idle(it + "=0"));
        return new Outcome(counts, recovery, verdict.harm(), verdict.lines());
    }

    public boolean clean() {
        return complaints.isEmpty();
    }

    public String figures() {
        return counts.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining(" "))
                + " " + recovery;
    }
}
