package fr.releve.gateway.townhall;

import fr.releve.gateway.neighbours.Rule;
import fr.releve.gateway.shell.WeekGrid;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a form can say of when a need is: boxes of a week from Monday to Saturday, and one span of days for all of them.
 *
 * @param boxes as {@code TUESDAY:AM}
 */
record Weeks(Set<String> boxes, LocalDate first, LocalDate last) {

    /** Empty where the days cannot be read. */
    static Optional<Weeks> typed(Set<String> boxes, String first, String last) {
        try {
            return Optional.of(new Weeks(boxes, LocalDate.parse(first), LocalDate.parse(last)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What the form shows of these rules; empty if it can show none of them. */
    static Optional<Weeks> of(Collection<Rule> rules) {
        List<Rule> shown = rules.stream().filter(Weeks::isShown).toList();
        return shown.stream()
                .map(Weeks::from)
                .min(Comparator.naturalOrder())
                .map(first -> new Weeks(
                        shown.stream().map(Weeks::box).collect(Collectors.toCollection(LinkedHashSet::new)),
                        first,
                        shown.stream()
                                .map(Weeks::until)
                                .max(Comparator.naturalOrder())
                                .orElse(first)));
    }

    /** The form has a box for it. */
    static boolean isShown(Rule it) {
        return it.type() == Rule.Type.WEEKLY
                && !WeekGrid.among(List.of(box(it))).isEmpty();
    }

    /** The form says all of it. */
    boolean says(Rule it) {
        return isShown(it) && from(it).equals(first) && until(it).equals(last);
    }

    /** A rule for each box. */
    List<Rule> rules() {
        return boxes.stream().map(it -> Rule.weekly(it, first, last)).toList();
    }

    /**
     * What a need asks for once this is sent for it. What the form does not show stays. A rule whose box stays keeps its own days: a bound of
     * the span that is moved moves the rules that reached it, and cuts the others. What has begun stays begun, and a box that is new begins
     * today at the earliest.
     */
    List<Rule> instead(List<Rule> before, LocalDate today) {
        Optional<Weeks> shown = of(before);
        List<Rule> after = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (Rule it : before) {
            if (!isShown(it)) {
                after.add(it);
            } else if (boxes.contains(box(it))) {
                moved(it, shown.orElseThrow(), today).ifPresent(rule -> {
                    after.add(rule);
                    done.add(box(rule));
                });
            }
        }
        Stream<Rule> added = rules().stream()
                .filter(it -> !done.contains(box(it)))
                .map(it -> first.isBefore(today) ? it.beginning(today) : it);
        return Stream.concat(after.stream(), added).toList();
    }

    /** Empty where none of its days lies within the span. */
    private Optional<Rule> moved(Rule it, Weeks shown, LocalDate today) {
        LocalDate from = from(it).equals(shown.first) || from(it).isBefore(first) ? first : from(it);
        LocalDate until = until(it).equals(shown.last) || until(it).isAfter(last) ? last : until(it);
        LocalDate begin = !from.isBefore(today) ? from : from(it).isBefore(today) ? from(it) : today;
        return begin.isAfter(until)
                ? Optional.empty()
                : Optional.of(new Rule(it.type(), it.day(), it.part(), null, begin, until));
    }

    private static String box(Rule it) {
        return it.day() + ":" + it.part();
    }

    private static LocalDate from(Rule it) {
        return Objects.requireNonNull(it.from());
    }

    private static LocalDate until(Rule it) {
        return Objects.requireNonNull(it.until());
    }
}
