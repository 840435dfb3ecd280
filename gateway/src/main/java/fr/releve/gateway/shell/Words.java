package fr.releve.gateway.shell;

import fr.releve.kit.time.Clock;
import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and figures as one writes them in French. */
@TemplateExtension
public final class Words {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.FRENCH);

    private Words() {}

    /** mardi 24 novembre 2026 */
    public static String inWords(LocalDate day) {
        return first(LONG.format(day));
    }

    /** 24 nov. */
    public static String inShort(LocalDate day) {
        return first(SHORT.format(day));
    }

    public static String inWords(Instant instant) {
        return inWords(LocalDate.ofInstant(instant, Clock.PARIS));
    }

    public static String inShort(Instant instant) {
        return inShort(LocalDate.ofInstant(instant, Clock.PARIS));
    }

    /** 1 234 */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(number);
    }

    /** +420, −12 */
    public static String signed(long points) {
        return (points < 0 ? "−" : "+") + grouped(Math.abs(points));
    }

    /** 12 médecins, 1 médecin */
    public static String counted(long number, String noun) {
        return grouped(number) + " " + (number < 2 ? noun : plural(noun));
    }

    /** A length in a drawing, to a tenth. */
    public static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String plural(String noun) {
        return noun.endsWith("s") || noun.endsWith("x") ? noun : noun + "s";
    }

    private static String first(String text) {
        return text.replaceFirst("(^|\\s)1 (?=\\p{L})", "$11er ");
    }
}
