package fr.releve.gateway.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order in which a reader in France looks names up: Ernée, Évron, Laval. Accents and capitals tell names apart that are otherwise
 * the same, and a blank or a hyphen comes before every letter, as in the lists that profile-service sorts ({@code fr-x-icu}).
 */
public final class FrenchOrder {

    private static final int MANY = 20_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    /** To compare two keys costs next to nothing, to make one as much as comparing two names: lists are sorted for every view. */
    private static final LoadingCache<String, CollationKey> KEYS =
            Caffeine.newBuilder().maximumSize(MANY).expireAfterAccess(UNUSED).build(ofNames()::getCollationKey);

    public static final Comparator<String> OF_NAMES = Comparator.comparing(KEYS::get);

    private FrenchOrder() {}

    /** By a name of each. */
    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(name, OF_NAMES);
    }

    /** The platform's own order passes over blanks, and does not know the typographic apostrophe. */
    private static Collator ofNames() {
        String own = ((RuleBasedCollator) Collator.getInstance(Locale.FRENCH)).getRules();
        try {
            var order = new RuleBasedCollator(own.replace("<'_'", "<' '<'_'<'-'") + "& ''' ; '’'");
            order.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return order;
        } catch (ParseException e) {
            throw new IllegalStateException("the order of French names", e);
        }
    }
}
