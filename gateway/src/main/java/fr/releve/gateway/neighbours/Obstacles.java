package fr.releve.gateway.neighbours;

import java.util.List;

/**
 * Why a doctor and a need are not together.
 *
 * @param refusals the conditions that keep them apart
 * @param reasons where none does, why the plan has them apart, and what would follow if it put them together
 */
public record Obstacles(List<Prospect.Refusal> refusals, List<Reason> reasons) {

    public record Reason(String form, List<String> values, String text) implements Sentence {}
}
