package fr.releve.matching.contract;

/**
 * What the legal check says about one point.
 *
 * @param text a sentence in French
 * @param source law, register or custom it comes from, in French
 */
public record Finding(Level level, String code, String text, String source) {

    /** How grave it is. */
    public enum Level {
        /** It cannot be signed or confirmed like this. */
        BLOCKING,
        /** Somebody should see to it. */
        WARNING,
        OK,
        /** Good to know: it decides nothing. */
        INFO
    }
}
