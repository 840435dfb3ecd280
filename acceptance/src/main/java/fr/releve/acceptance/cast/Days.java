package fr.releve.acceptance.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole days as the API takes and shows them: two half-days each. */
public record Days(List<LocalDate> dates) {

    public static final Days NONE = new Days(List.of());

    public static Days of(LocalDate... dates) {
        return new Days(List.of(dates));
    }

    /** One rule a half-day. */
    public List<Map<String, String>> rules() {
        return dates.stream()
                .flatMap(it -> Stream.of("AM", "PM")
                        .map(part -> Map.of("type", "SINGLE", "date", it.toString(), "part", part)))
                .toList();
    }

    public List<String> halfDays() {
        return dates.stream().flatMap(it -> Stream.of(it + ":AM", it + ":PM")).toList();
    }
}
