package fr.releve.gateway.coordination;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.shell.WeekGrid;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator asks about a need; what cannot be read is as if it were not asked.
 *
 * @param need null while none is chosen
 * @param week half-days of the week to be opened besides, {@code TUESDAY:AM}
 * @param doctors at once; null for as many as now
 * @param block half-days a week at least; null for as many as now
 * @param extraHalfDays that every doctor would accept on top in a week
 */
record WhatIfForm(
        @Nullable UUID need,
        Set<String> week,
        int extraMinutes,
        int extraHalfDays,
        @Nullable Integer doctors,
        @Nullable Integer block,
        boolean housing) {

    private static final int MOST_MINUTES = 120;
    private static final int MOST_DOCTORS = 20;
    private static final int MOST_BLOCK = 14;
    private static final int MOST_EXTRA_HALF_DAYS = 14;

    static WhatIfForm typed(MultivaluedMap<String, String> sent) {
        return new WhatIfForm(
                id(sent.getFirst("besoin")),
                WeekGrid.among(Optional.ofNullable(sent.get("week")).orElse(List.of())),
                Optional.ofNullable(number(sent.getFirst("minutes"), 0, MOST_MINUTES))
                        .orElse(0),
                Optional.ofNullable(number(sent.getFirst("plus"), 0, MOST_EXTRA_HALF_DAYS))
                        .orElse(0),
                number(sent.getFirst("medecins"), 1, MOST_DOCTORS),
                number(sent.getFirst("bloc"), 1, MOST_BLOCK),
                "true".equals(sent.getFirst("logement")));
    }

    boolean changes(Vacancy it) {
        return !week.isEmpty()
                || extraMinutes > 0
                || extraHalfDays > 0
                || (doctors != null && doctors != it.doctorsPerHalfDay())
                || (block != null && block != it.minimumBlock())
                || (housing && !it.housingOffered());
    }

    /** Weekly half-days are opened from today, within the need's own weeks. */
    Forecast.Change change(Vacancy it, LocalDate today) {
        return new Forecast.Change(
                opened(it, today),
                housing ? Boolean.TRUE : null,
                doctors,
                block,
                extraMinutes == 0 ? null : extraMinutes,
                extraHalfDays == 0 ? null : extraHalfDays);
    }

    private @Nullable List<HalfDay> opened(Vacancy it, LocalDate today) {
        List<HalfDay> wanted = it.wanted().halfDays();
        if (week.isEmpty() || wanted.isEmpty()) {
            return null;
        }
        LocalDate monday = wanted.getFirst().date().with(DayOfWeek.MONDAY);
        LocalDate first = monday.isBefore(today) ? today : monday;
        LocalDate end = wanted.getLast().date().with(DayOfWeek.SUNDAY);
        return first.isAfter(end)
                ? List.of()
                : first.datesUntil(end)
                        .flatMap(day -> week.stream()
                                .map(code -> code.split(":", 2))
                                .filter(code -> DayOfWeek.valueOf(code[0]) == day.getDayOfWeek())
                                .map(code -> new HalfDay(day, HalfDay.Part.valueOf(code[1]))))
                        .distinct()
                        .toList();
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String text, int least, int most) {
        try {
            return text == null || text.isBlank() ? null : Math.clamp(Integer.parseInt(text.strip()), least, most);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
