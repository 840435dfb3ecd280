package fr.releve.gateway.neighbours;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a doctor and a need are not together.
 *
 * @param code stable name of the reason
 * @param sentences the reason in French
 * @param confirmed what would follow if the two were put together; null where they cannot be, or are
 */
public record Obstacles(
        String code,
        List<String> sentences,
        List<Prospect.Refusal> refusals,
        @Nullable Confirmed confirmed) {

    /**
     * @param othersMoved other doctors who would have to go elsewhere
     * @param change of the whole plan, in points; below zero what it would lose
     */
    public record Confirmed(int othersMoved, long change) {}
}
