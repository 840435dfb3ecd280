package fr.releve.matching.reactivity;

import fr.releve.kit.web.PublicCount;
import java.time.Duration;

/**
 * How a host answered the offers of the last year.
 *
 * @param offers that were answered, or whose time is over
 * @param median from the offer to the host's answer, of those answered; zero if there is none
 */
public record Reactivity(long offers, long answered, Duration median) {

    private static final int PERCENT = 100;
    private static final Duration A_DAY = Duration.ofHours(24);

    /** Of too few offers a figure says nothing, and might say something of a single person. */
    public boolean isTelling() {
        return offers >= PublicCount.FEWEST_TOLD;
    }

    /** Whole percent. */
    public long share() {
        return offers == 0 ? 0 : (PERCENT * answered + offers / 2) / offers;
    }

    /** For everybody, in French. */
    public String words() {
        if (!isTelling()) {
            return "Pas encore assez d’offres pour dire en combien de temps l’accueil répond.";
        }
        String often = "Répond à " + share() + " % des offres";
        if (answered == 0) {
            return "N’a répondu à aucune des " + offers + " dernières offres.";
        }
        return often + ", en général "
                + (median.compareTo(A_DAY) <= 0 ? "dans la journée." : "en " + days() + " jours.");
    }

    private long days() {
        return (median.toHours() + A_DAY.toHours() - 1) / A_DAY.toHours();
    }
}
