package fr.releve.gateway.rules;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ReferenceRule;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.Sorting;
import fr.releve.gateway.shell.Words;
import fr.releve.kit.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has said, says and will say.
 *
 * @param label what it rules, in French, as the law it comes from
 * @param use what depends on it, in a sentence; empty where that is not told
 * @param said the earliest first
 */
record RuleCourse(String code, String label, String unit, String use, List<Said> said) {

    private static final String YES_OR_NO = "FLAG";
    private static final String SPAN = "SPAN";
    private static final String NUMBER = "COUNT";

    /** Whether a period lies behind, is running, or is to come. */
    enum Time {
        PAST("over"),
        NOW("good"),
        COMING("waiting");

        private final String colour;

        Time(String colour) {
            this.colour = colour;
        }

        static Time of(ReferenceRule.Period it, LocalDate today) {
            if (it.from().isAfter(today)) {
                return COMING;
            }
            return it.until() != null && it.until().isBefore(today) ? PAST : NOW;
        }
    }

    /**
     * What it says over some days.
     *
     * @param value as it is written, {@code words} as it is read
     */
    record Said(
            Time time,
            String value,
            String words,
            LocalDate from,
            @Nullable LocalDate until,
            String source,
            int version) {

        /** In words. */
        public String when() {
            return Wording.of("rule-time." + time);
        }

        public String colour() {
            return time.colour;
        }
    }

    /** Every rule there is. */
    static List<RuleCourse> all(MatchingApi matching, InstantSource clock) {
        return all(
                Lists.upTo(Lists.EVERY, after -> matching.periods(null, Lists.STRETCH, after)),
                LocalDate.ofInstant(clock.instant(), Clock.PARIS));
    }

    /** @param periods of one rule after the other */
    static List<RuleCourse> all(List<ReferenceRule.Period> periods, LocalDate today) {
        Map<String, List<ReferenceRule.Period>> byCode = periods.stream()
                .collect(Collectors.groupingBy(ReferenceRule.Period::code, LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream().map(it -> of(it, today)).toList();
    }

    /** @param periods of one rule, one at least */
    static RuleCourse of(List<ReferenceRule.Period> periods, LocalDate today) {
        var last = periods.getLast();
        return new RuleCourse(
                last.code(),
                last.label(),
                last.unit(),
                use(last.uses()),
                periods.stream()
                        .map(it -> new Said(
                                Time.of(it, today),
                                it.value(),
                                words(it.value(), it.unit()),
                                it.from(),
                                it.until(),
                                it.source(),
                                it.version()))
                        .toList());
    }

    private static String use(@Nullable List<String> uses) {
        if (uses == null) {
            return "";
        }
        String all = uses.stream()
                .flatMap(it -> Wording.find("rule-use." + it).stream())
                .collect(Collectors.joining(", "));
        if (uses.isEmpty()) {
            return Wording.of("rule-use.none");
        }
        return all.isEmpty() ? "" : Wording.with("rule-use.some", all);
    }

    /** 15 jours, 1 mois, 10 000 €, oui, de 9 h à 12 h 30; a text as it stands. */
    static String words(String value, String unit) {
        if (unit.equals(YES_OR_NO)) {
            return Wording.orCode("flag", value);
        }
        if (unit.equals(SPAN)) {
            return span(value);
        }
        if (!value.matches("\\d{1,9}")) {
            return value;
        }
        long number = Long.parseLong(value);
        return Wording.find("noun.unit-" + unit + ".one").isPresent()
                ? Words.counted(number, "unit-" + unit)
                : Words.grouped(number);
    }

    /** @param value {@code 09:00-12:30}; as it stands if it is not of that form */
    static String span(String value) {
        try {
            String[] times = value.split("-", 2);
            return Wording.with(
                    "rule-value.SPAN",
                    Words.inWords(LocalTime.parse(times[0])),
                    Words.inWords(LocalTime.parse(times[times.length - 1])));
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    /** By name, by the day since which it says what it says, or by the day of the next change; else as they come. */
    static Comparator<RuleCourse> order(Sorting sorting) {
        return switch (sorting.column()) {
            case "nom" -> sorting.turned(FrenchOrder.by(RuleCourse::label));
            case "depuis" -> byDay(RuleCourse::now, sorting.turned(Comparator.<LocalDate>reverseOrder()));
            case "prevu" -> byDay(RuleCourse::next, sorting.turned(Comparator.<LocalDate>naturalOrder()));
            default -> (_, _) -> 0;
        };
    }

    /** Those without such a day come last, whichever way round. */
    private static Comparator<RuleCourse> byDay(Function<RuleCourse, @Nullable Said> said, Comparator<LocalDate> days) {
        return Comparator.comparing(
                it -> Optional.ofNullable(said.apply(it)).map(Said::from),
                (one, other) -> one.isPresent() && other.isPresent()
                        ? days.compare(one.get(), other.get())
                        : Boolean.compare(other.isPresent(), one.isPresent()));
    }

    /** What counts today; null if nothing does. */
    public @Nullable Said now() {
        return first(Time.NOW);
    }

    /** What counts next; null if nothing is known to. */
    public @Nullable Said next() {
        return first(Time.COMING);
    }

    public boolean yesOrNo() {
        return unit.equals(YES_OR_NO);
    }

    /** How a value is to be typed. */
    public String hint() {
        return Wording.find("rule-hint." + unit).orElseGet(() -> Wording.of("rule-hint." + NUMBER));
    }

    private @Nullable Said first(Time time) {
        return said.stream().filter(it -> it.time() == time).findFirst().orElse(null);
    }
}
