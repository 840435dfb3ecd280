package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDay.Part;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.wording.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The single changes worth trying on a vacancy: each further weekday, whole days, housing, a shorter block, a longer road. */
final class SingleChanges {

    static final int EXTRA_MINUTES = 10;

    private static final String SHORTER_BLOCK = "shorter-block";
    private static final String LONGER_ROAD = "longer-road";

    private SingleChanges() {}

    /**
     * A change with its name.
     *
     * @param code stable name
     * @param label what to do
     */
    record Named(String code, Sentence label, Wish wish) {

        /** Said in one way only: its form is its code. */
        Named(String code, String label, Wish wish) {
            this(code, Sentence.of(code, label), wish);
        }
    }

    static List<Named> of(Vacancy vacancy, LocalDate today) {
        List<Named> found = new ArrayList<>();
        HalfDays ahead = vacancy.wanted().from(today);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY
                    && ahead.stream().noneMatch(it -> it.date().getDayOfWeek() == day)) {
                String name = day.getDisplayName(TextStyle.FULL, Locale.FRANCE);
                found.add(new Named(
                        "open-" + day.name().toLowerCase(Locale.ROOT),
                        "Ouvrir le " + name,
                        Wish.opening(onEachWeek(ahead, day, today))));
            }
        }
        HalfDays whole =
                HalfDays.of(ahead.stream().flatMap(it -> wholeDay(it.date())).toList());
        if (!ahead.containsAll(whole)) {
            found.add(new Named("whole-days", "Ouvrir toute la journée", Wish.opening(whole.minus(ahead))));
        }
        if (!vacancy.housingOffered()) {
            found.add(new Named("housing", "Proposer un logement", Wish.housing()));
        }
        if (vacancy.minimumBlock() > 1) {
            int shorter = vacancy.minimumBlock() - 1;
            found.add(new Named(SHORTER_BLOCK, from(shorter), Wish.block(shorter)));
        }
        found.add(new Named(
                LONGER_ROAD,
                Sentence.of(LONGER_ROAD, "Convaincre de venir {0} minutes de plus loin", EXTRA_MINUTES),
                Wish.road(EXTRA_MINUTES)));
        return found;
    }

    private static Sentence from(int halfDays) {
        return halfDays == 1
                ? Sentence.of(SHORTER_BLOCK + ".one", "Accepter un médecin dès une demi-journée par semaine")
                : Sentence.of(SHORTER_BLOCK, "Accepter un médecin dès {0} demi-journées par semaine", halfDays);
    }

    /** The weekday, mornings and afternoons, in each week in which something is wanted. */
    private static HalfDays onEachWeek(HalfDays ahead, DayOfWeek day, LocalDate today) {
        return HalfDays.of(ahead.stream()
                        .map(it -> it.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                        .distinct()
                        .flatMap(monday -> wholeDay(monday.with(TemporalAdjusters.nextOrSame(day))))
                        .toList())
                .from(today);
    }

    private static Stream<HalfDay> wholeDay(LocalDate date) {
        return Stream.of(new HalfDay(date, Part.AM), new HalfDay(date, Part.PM));
    }
}
