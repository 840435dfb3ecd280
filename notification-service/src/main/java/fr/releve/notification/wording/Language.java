package fr.releve.notification.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that messages are written in. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language of a tag as {@code fr}, {@code en-GB} or a header {@code Accept-Language}, whose first counts; French if it is none of
     * ours.
     */
    public static Language of(@Nullable String tag) {
        return tag != null && tag.strip().toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : FRENCH;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code fr}, {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }
}
