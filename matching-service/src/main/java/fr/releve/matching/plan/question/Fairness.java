package fr.releve.matching.plan.question;

import fr.releve.matching.plan.Summary.Cover;
import java.util.List;
import java.util.Locale;

/**
 * How evenly the plan covers the territories, by the share of the wanted half-days that is promised or proposed.
 *
 * @param jain Jain's index of the shares (Jain, Chiu, Hawe 1984): 1 if all are alike, 1/n if one has everything
 * @param least share of the territory worst off, 0 to 1
 * @param median share, 0 to 1
 * @param uncovered territories with needs and no half-day at all
 */
public record Fairness(double jain, double least, double median, int uncovered) {

    static Fairness of(List<Cover> territories) {
        double[] shares = territories.stream()
                .filter(it -> it.wanted() > 0)
                .mapToDouble(it -> Math.min(1, (double) (it.promised() + it.proposed()) / it.wanted()))
                .sorted()
                .toArray();
        if (shares.length == 0) {
            return new Fairness(1, 0, 0, 0);
        }
        double sum = 0;
        double squares = 0;
        int uncovered = 0;
        for (double share : shares) {
            sum += share;
            squares += share * share;
            uncovered += share == 0 ? 1 : 0;
        }
        double jain = squares == 0 ? 1 : sum * sum / (shares.length * squares);
        double median = (shares[(shares.length - 1) / 2] + shares[shares.length / 2]) / 2;
        return new Fairness(jain, shares[0], median, uncovered);
    }

    /** In French. */
    public String sentence() {
        return String.format(
                Locale.FRANCE,
                "La moitié des territoires ont au moins %.0f %% de leurs demi-journées couvertes, le moins servi %.0f %% ; indice"
                        + " d’équité de Jain %.2f (1 : tous également servis).",
                100 * median,
                100 * least,
                jain);
    }
}
