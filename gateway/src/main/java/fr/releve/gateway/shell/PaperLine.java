package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a doctor, to be opened.
 *
 * @param address of the file itself
 */
public record PaperLine(
        UUID id,
        String name,
        String address,
        Instant receivedAt,
        @Nullable LocalDate until) {

    private static final List<String> KINDS =
            List.of("LICENCE", "REGISTRATION", "INSURANCE", "IDENTITY", "BANK_DETAILS");

    /** In the order in which they are asked for. */
    public static List<PaperLine> of(UUID doctor, List<Paper> papers) {
        return papers.stream()
                .sorted(Comparator.comparingInt((Paper it) -> KINDS.indexOf(it.kind())))
                .map(it -> new PaperLine(
                        it.id(),
                        Wording.orCode("document", it.kind()),
                        "/api/practitioners/" + doctor + "/documents/" + it.id(),
                        it.receivedAt(),
                        it.validUntil()))
                .toList();
    }

    /** Kinds with their words, to choose from. */
    public static Map<String, String> kinds() {
        return Wording.choices("document", KINDS);
    }
}
