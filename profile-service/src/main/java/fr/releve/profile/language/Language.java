package fr.releve.profile.language;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A language in which messages are written; French until somebody uses another. */
public enum Language {
    FR,
    EN;

    private static final Pattern FIRST = Pattern.compile("\\s*(fr|en)\\b.*", Pattern.CASE_INSENSITIVE);

    /**
     * The language in which somebody asks.
     *
     * @param accepted header {@code Accept-Language}, whose first counts
     * @return null if it is none of ours, or not said
     */
    public static @Nullable Language of(@Nullable String accepted) {
        var first = FIRST.matcher(accepted == null ? "" : accepted);
        return first.matches() ? valueOf(first.group(1).toUpperCase(Locale.ROOT)) : null;
    }

    /** {@code fr}, {@code en} */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
