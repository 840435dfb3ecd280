package fr.releve.gateway.shell;

import fr.releve.contracts.HalfDay;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What forms carry beside what people type; nothing of it is to be believed. */
public final class Typed {

    /** Goes on as a header: nothing but what the form was given. */
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private Typed() {}

    /** The key under which a creation is done once; a new one if the form brings none. */
    public static String key(MultivaluedMap<String, String> form) {
        return key(form.getFirst("cle"));
    }

    /** @param sent null if the form brings none */
    public static String key(@Nullable String sent) {
        return Optional.ofNullable(sent)
                .filter(it -> KEY.matcher(it).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** The version that was read; −1, which is none, if the form brings no number. */
    public static long version(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("version"))
                .filter(it -> VERSION.matcher(it).matches())
                .map(Long::valueOf)
                .orElse(-1L);
    }

    /** Empty if the text is no date, or one that nobody means. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Empty if the text has another form. */
    public static Optional<HalfDay> halfDay(String text) {
        try {
            return Optional.of(HalfDay.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
