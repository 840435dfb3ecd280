package fr.releve.gateway.shell;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Spaces;
import fr.releve.gateway.language.Wording;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates and figures as one writes them in the language of the page. */
@TemplateExtension
public final class Words {

    /** Kept, as reading a pattern takes longer than writing a date. */
    private static final Map<Style, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private static final int GROUPED_FROM = 1_000;

    private Words() {}

    private record Style(String pattern, Language language) {}

    /** mardi 24 novembre 2026 */
    public static String inWords(LocalDate day) {
        return written("EEEE d MMMM yyyy", day);
    }

    /** 24 novembre 2026, 24 November 2026 */
    public static String inFull(LocalDate day, Language language) {
        return written("d MMMM yyyy", day, language);
    }

    /** 24 nov. */
    public static String inShort(LocalDate day) {
        return written("d MMM", day);
    }

    /** 24 nov. 2026 */
    public static String inShortWithYear(LocalDate day) {
        return written("d MMM yyyy", day);
    }

    public static String inWords(Instant instant) {
        return inWords(LocalDate.ofInstant(instant, Clock.PARIS));
    }

    public static String inShortWithYear(Instant instant) {
        return inShortWithYear(LocalDate.ofInstant(instant, Clock.PARIS));
    }

    public static String inShort(Instant instant) {
        return inShort(LocalDate.ofInstant(instant, Clock.PARIS));
    }

    /** mardi 24 novembre 2026, 14 h 05; the clock has 24 hours in both languages */
    public static String withTime(Instant instant) {
        ZonedDateTime local = instant.atZone(Clock.PARIS);
        String hour = Language.current() == Language.FRENCH ? "H 'h' mm" : "HH:mm";
        return inWords(instant) + ", " + formatter(hour).format(local);
    }

    /** 12 h 30, 9 h; in English 12:30, 09:00 */
    public static String inWords(LocalTime time) {
        if (Language.current() == Language.ENGLISH) {
            return formatter("HH:mm").format(time);
        }
        return formatter(time.getMinute() == 0 ? "H 'h'" : "H 'h' mm").format(time);
    }

    /** 24 nov. 2026, 14:05 */
    public static String withTimeInShort(Instant instant) {
        return formatter("d MMM yyyy, HH:mm").format(instant.atZone(Clock.PARIS));
    }

    /** 1 234 */
    public static String grouped(long number) {
        return Math.abs(number) < GROUPED_FROM
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
    }

    public static String grouped(int number) {
        return grouped((long) number);
    }

    /** +420, −12 */
    public static String signed(long points) {
        return (points < 0 ? "−" : "+") + grouped(Math.abs(points));
    }

    /**
     * 12 médecins, 1 médecin; in French none is singular, in English plural.
     *
     * @param noun its name in the list of words
     */
    public static String counted(long number, String noun) {
        boolean one = number == 1 || (number == 0 && Language.current() == Language.FRENCH);
        return Spaces.kept(grouped(number) + " " + Wording.of("noun." + noun + (one ? ".one" : ".many")));
    }

    public static String counted(int number, String noun) {
        return counted((long) number, noun);
    }

    /** A length in a drawing, to a tenth. */
    public static String pixels(double length) {
        return Double.toString(Math.round(length * 10) / 10.0);
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String written(String pattern, LocalDate day) {
        return written(pattern, day, Language.current());
    }

    private static String written(String pattern, LocalDate day, Language language) {
        String text = formatter(pattern, language).format(day);
        return day.getDayOfMonth() == 1 && language == Language.FRENCH
                ? text.replaceFirst("(^|\\s)1 (?=\\p{L})", "$11er ")
                : text;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return formatter(pattern, Language.current());
    }

    private static DateTimeFormatter formatter(String pattern, Language language) {
        return FORMATTERS.computeIfAbsent(
                new Style(pattern, language),
                it -> DateTimeFormatter.ofPattern(it.pattern(), it.language().locale()));
    }
}
