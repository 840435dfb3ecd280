package fr.releve.gateway.townhall;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import fr.releve.gateway.language.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A need that town halls have again and again, to begin a form with; everything in it can be changed.
 *
 * @param code its name in the page's address and in the list of words
 * @param kind of the mission
 * @param ahead from today to the Monday after which it begins
 * @param minimumBlock half-days that a doctor takes in a week at least
 * @param days mornings and afternoons
 */
record UsualNeed(String code, String kind, Period ahead, Period length, int minimumBlock, List<DayOfWeek> days) {

    private static final List<UsualNeed> ALL = List.of(
            new UsualNeed("weekly", "REINFORCEMENT", Period.ofWeeks(2), Period.ofMonths(3), 2, List.of(TUESDAY)),
            new UsualNeed(
                    "holidays",
                    "REPLACEMENT",
                    Period.ofWeeks(6),
                    Period.ofDays(11),
                    4,
                    List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)),
            new UsualNeed(
                    "consultations",
                    "ADVANCED_CONSULTATION",
                    Period.ofWeeks(4),
                    Period.ofMonths(6),
                    2,
                    List.of(THURSDAY)),
            new UsualNeed("handover", "HANDOVER", Period.ofWeeks(4), Period.ofMonths(6), 2, List.of(MONDAY, TUESDAY)));

    static Optional<UsualNeed> named(String code) {
        return ALL.stream().filter(it -> it.code.equals(code)).findFirst();
    }

    /** By code, what they are called. */
    static Map<String, String> choices() {
        return Wording.choices("usual", ALL.stream().map(UsualNeed::code).toList());
    }

    /** The blank form, as far as such a need fills it. */
    NeedForm on(NeedForm blank, LocalDate today) {
        LocalDate from = today.plus(ahead).with(TemporalAdjusters.nextOrSame(MONDAY));
        return blank.with(kind, Wording.of("usual." + code + ".title"), from, from.plus(length), week(), minimumBlock);
    }

    private Set<String> week() {
        return days.stream().flatMap(it -> Stream.of(it + ":AM", it + ":PM")).collect(Collectors.toSet());
    }
}
