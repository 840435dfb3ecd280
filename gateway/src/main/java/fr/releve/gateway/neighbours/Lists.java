package fr.releve.gateway.neighbours;

import fr.releve.kit.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a list that comes in stretches. */
public final class Lists {

    /** The services' longest stretch. */
    public static final int STRETCH = 100;

    /** As many as anybody can look through by program. */
    public static final int EVERY = 5_000;

    private Lists() {}

    /** @param stretch asks for the stretch after a cursor; the first has none */
    public static <T> List<T> upTo(int most, Function<@Nullable String, Page<T>> stretch) {
        return beginning(most, stretch).items();
    }

    /**
     * The beginning of a list, and whether that is all of it.
     *
     * @param stretch as in {@link #upTo}
     */
    public static <T> Beginning<T> beginning(int most, Function<@Nullable String, Page<T>> stretch) {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = stretch.apply(after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null && all.size() < most);
        return new Beginning<>(List.copyOf(all), after != null);
    }

    /** @param more there is more of the list than these */
    public record Beginning<T>(List<T> items, boolean more) {}
}
