package fr.releve.gateway.doctor;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.shell.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * « Tous les mardis matin jusqu’à fin mars », as typed.
 *
 * @param day name of the day of the week; empty while none is chosen
 * @param part {@code AM}, {@code PM} or {@code BOTH}
 */
record Habit(String day, String part, String until) {

    static final String MORNING = "AM";

    /** By field; nothing if it ends on a day of the year to come. */
    Map<String, String> wrong(LocalDate today) {
        return last(today).isPresent() ? Map.of() : Map.of("fin", Wording.of("fault.days.fin"));
    }

    /** From today on; none where it has no day or no end. */
    Stream<HalfDay> halfDays(LocalDate today) {
        return last(today).stream()
                .flatMap(last -> today.datesUntil(last.plusDays(1)))
                .filter(it -> it.getDayOfWeek().name().equals(day))
                .flatMap(it -> parts().stream().map(half -> new HalfDay(it, half)));
    }

    /** Whether somebody has chosen something in its line. */
    boolean isOwn(String proposedEnd) {
        return !day.isEmpty()
                && (!day.equals(DayOfWeek.MONDAY.name()) || !part.equals(MORNING) || !until.equals(proposedEnd));
    }

    private Optional<LocalDate> last(LocalDate today) {
        return Typed.date(until).filter(it -> !it.isBefore(today) && !it.isAfter(today.plusYears(1)));
    }

    private List<HalfDay.Part> parts() {
        return switch (part) {
            case "BOTH" -> List.of(HalfDay.Part.AM, HalfDay.Part.PM);
            case "PM" -> List.of(HalfDay.Part.PM);
            default -> List.of(HalfDay.Part.AM);
        };
    }
}
