package fr.releve.profile.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name in which it is looked for: lower case, no accents, single blanks, {@code saint} for {@code st}. */
public final class SearchName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

    private SearchName() {}

    public static String of(String name) {
        String lower = name.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
        String words = BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
        return SAINT.matcher(words).replaceAll("saint$1");
    }
}
