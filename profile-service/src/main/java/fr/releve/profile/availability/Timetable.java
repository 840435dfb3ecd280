package fr.releve.profile.availability;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The rules by which somebody offers or wants half-days, and what they come to. */
public record Timetable(List<Rule> rules) {

    public static final Timetable EMPTY = new Timetable(List.of());

    public Timetable {
        rules = List.copyOf(rules);
    }

    /** Reads what {@link #texts()} has written. */
    public static Timetable parse(List<String> texts) {
        return new Timetable(texts.stream().map(RuleText::parse).toList());
    }

    public List<String> texts() {
        return rules.stream().map(Rule::text).toList();
    }

    /** Ascending, without repeats, blackouts taken out. */
    public List<HalfDay> halfDays() {
        var blackouts = all(Rule.Blackout.class).toList();
        return rules.stream()
                .flatMap(Rule::takesIn)
                .filter(it -> blackouts.stream().noneMatch(blackout -> blackout.bars(it.date())))
                .distinct()
                .sorted()
                .toList();
    }

    /** @param now of {@code Europe/Paris}; what is over by then is left out */
    public List<HalfDay> halfDaysAfter(LocalDateTime now) {
        return halfDays().stream().filter(it -> !it.isOver(now)).toList();
    }

    private <T extends Rule> Stream<T> all(Class<T> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }
}
