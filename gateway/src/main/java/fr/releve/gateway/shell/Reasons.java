package fr.releve.gateway.shell;

import fr.releve.gateway.neighbours.Proposal;
import java.util.List;

/**
 * The terms of a score, to be shown with a bar each.
 *
 * @param total what they add up to
 */
public record Reasons(List<Line> lines, long total) {

    /** @param percent length of the bar, of the longest one */
    public record Line(String text, long points, long percent, boolean minus) {}

    public static Reasons of(List<Proposal.Term> terms, long total) {
        long longest =
                terms.stream().mapToLong(it -> Math.abs(it.points())).max().orElse(1);
        return new Reasons(
                terms.stream()
                        .map(it -> new Line(
                                Sentences.term(it),
                                it.points(),
                                Math.abs(it.points()) * 100 / Math.max(1, longest),
                                it.points() < 0))
                        .toList(),
                total);
    }
}
