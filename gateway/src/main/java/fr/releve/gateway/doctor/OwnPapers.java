package fr.releve.gateway.doctor;

import fr.releve.gateway.shell.PaperLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of a doctor's documents are shown, and in which order.
 *
 * @param state « renouveler » for what has ended or does so soon, or « tous »
 * @param sort « nature », as they are asked for; « fin », what ends first; « depot », the newest first
 */
record OwnPapers(String state, String sort) {

    private static final int WARNED_DAYS_BEFORE = 60;
    private static final String TO_RENEW = "renouveler";
    static final List<String> STATES = List.of("tous", TO_RENEW);
    static final List<String> SORTS = List.of("nature", "fin", "depot");

    /** What cannot be read is as if it were not there. */
    static OwnPapers of(String state, String sort) {
        return new OwnPapers(
                STATES.contains(state) ? state : STATES.getFirst(), SORTS.contains(sort) ? sort : SORTS.getFirst());
    }

    /** It has ended, or does so within two months. */
    static boolean isSoonOver(@Nullable LocalDate until, LocalDate today) {
        return until != null && until.isBefore(today.plusDays(WARNED_DAYS_BEFORE));
    }

    /** @param all in the order in which they are asked for */
    List<PaperLine> among(List<PaperLine> all, LocalDate today) {
        List<PaperLine> found = all.stream()
                .filter(it -> !state.equals(TO_RENEW) || isSoonOver(it.until(), today))
                .toList();
        return switch (sort) {
            case "fin" ->
                found.stream().sorted(Comparator.comparing(OwnPapers::end)).toList();
            case "depot" ->
                found.stream()
                        .sorted(Comparator.comparing(PaperLine::receivedAt).reversed())
                        .toList();
            default -> found;
        };
    }

    /** What does not end comes last. */
    private static LocalDate end(PaperLine it) {
        LocalDate until = it.until();
        return until == null ? LocalDate.MAX : until;
    }
}
