package fr.releve.gateway.language;

import java.util.regex.Pattern;

/**
 * Spaces at which a line must not break, as French writes them: a narrow one (U+202F) before {@code ; ! ? %}, one of full width
 * (U+00A0) before a colon and inside guillemets. What is written in message bundles and templates has them already.
 */
public final class Spaces {

    private static final Pattern NARROW = Pattern.compile(" (?=[;!?%])");
    private static final Pattern WIDE = Pattern.compile(" (?=[:»])|(?<=«) ");

    private Spaces() {}

    /** The text with these spaces in place of plain ones. */
    public static String kept(String text) {
        return WIDE.matcher(NARROW.matcher(text).replaceAll("\u202F")).replaceAll("\u00A0");
    }
}
