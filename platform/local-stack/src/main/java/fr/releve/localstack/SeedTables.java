package fr.releve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tables of {@code seeds/}. Those with dates were made for one first day, a Monday; once that is nearer than {@link #NOTICE}, every
 * date of theirs is read so many whole weeks later that the first day is the first Monday that is not: invented doctors and needs never
 * grow old, nor change their weekday, and on whatever day they are loaded a plan can see to all of them.
 */
public final class SeedTables {

    /** In an order in which every row finds what it names. */
    public static final List<String> KINDS =
            List.of("communes", "territories", "practitioners", "spouses", "job-leads", "vacancies");

    private static final Set<String> DATED = Set.of("practitioners", "vacancies");

    /** Days; with fewer an urgent need of the first Monday would be asked for at once, without a plan, by whoever loads it at a weekend. */
    private static final int NOTICE = 3;

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern HABIT = Pattern.compile("\\b[A-Z]{3}:[AP]M/(\\d{4}-\\d{2}-\\d{2})/");

    private final Path folder;

    private SeedTables(Path folder) {
        this.folder = folder;
    }

    public static SeedTables ofThisClone() {
        return in(Software.ofThisClone().root());
    }

    static SeedTables in(Path root) {
        return new SeedTables(root.resolve("seeds"));
    }

    Path file(String kind) {
        return folder.resolve(kind + ".csv");
    }

    /** The table as it is to be loaded today. */
    public String read(String kind) {
        return read(kind, LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/Paris")));
    }

    /** The table as it is to be loaded on a day. */
    public String read(String kind, LocalDate today) {
        String table = text(kind);
        return DATED.contains(kind) ? later(table, weeksBehind(text("vacancies"), today)) : table;
    }

    private String text(String kind) {
        try {
            return Files.readString(file(kind));
        } catch (IOException e) {
            throw new StackException("The seeds cannot be read: " + e.getMessage(), e);
        }
    }

    /** How many weeks the first Monday of a table lies before the first that is far enough; none if it does not. */
    static long weeksBehind(String vacancies, LocalDate today) {
        var next = today.plusDays(NOTICE).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return HABIT.matcher(vacancies)
                .results()
                .map(it -> LocalDate.parse(it.group(1)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .min(LocalDate::compareTo)
                .map(first -> Math.max(0, ChronoUnit.WEEKS.between(first, next)))
                .orElse(0L);
    }

    static String later(String table, long weeks) {
        return DAY.matcher(table)
                .replaceAll(it -> LocalDate.parse(it.group()).plusWeeks(weeks).toString());
    }
}
