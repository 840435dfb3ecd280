package fr.releve.profile.spouse;

import java.util.Set;

/**
 * What work a spouse looks for.
 *
 * @param romeCodes trades, ROME 4.0
 * @param maxMinutes longest journey by road, one way, from the doctor's posting to the job
 */
public record Wishes(Set<String> romeCodes, int maxMinutes) {

    public static final int MOST_TRADES = 20;
    public static final String MOST_TRADES_SAID = "Say 1 to 20 trades.";
}
