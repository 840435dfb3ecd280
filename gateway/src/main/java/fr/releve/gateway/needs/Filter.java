package fr.releve.gateway.needs;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Words;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor looks for; an empty text stands for any.
 *
 * @param near as typed
 * @param minutes by road from there, at most
 * @param here only those in the commune itself
 * @param from first day that suits
 * @param until last day that suits
 * @param sort one of {@link #sorts}
 * @param around the communes by INSEE code with the minutes by road from there; null if no commune was named
 */
record Filter(
        String territory,
        String kind,
        String specialty,
        boolean housing,
        String near,
        int minutes,
        boolean here,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String sort,
        @Nullable Map<String, Integer> around) {

    static final int USUAL_MINUTES = 60;

    private static final String USUAL_SORT = "recent";

    /** By the road only from somewhere. */
    static List<String> sorts(boolean fromSomewhere) {
        return fromSomewhere ? List.of(USUAL_SORT, "dates", "route") : List.of(USUAL_SORT, "dates");
    }

    /** What is asked for, if it can be had; else newest first. */
    static String effectiveSort(String asked, boolean fromSomewhere) {
        return sorts(fromSomewhere).contains(asked) ? asked : USUAL_SORT;
    }

    /** Minutes by road from a commune to each other one. */
    static Map<String, Integer> around(Place.Commune centre, List<Place.Commune> communes) {
        return communes.stream()
                .collect(Collectors.toMap(Place.Commune::insee, centre::minutesTo, (first, second) -> first));
    }

    /**
     * Those that suit, in the order asked for; none while nobody knows near which place.
     *
     * @param now time of Paris
     */
    List<Vacancy> among(List<Vacancy> needs, LocalDateTime now) {
        Stream<Vacancy> fitting =
                namesNoPlace() ? Stream.empty() : needs.stream().filter(it -> fits(it, now));
        return switch (sort) {
            case "dates" ->
                fitting.map(it -> Map.entry(firstDay(it, now), it))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList();
            case "route" ->
                fitting.sorted(Comparator.comparingInt(it -> away(it.commune())))
                        .toList();
            default -> fitting.toList();
        };
    }

    /** From the commune that was named; null if none was. */
    public @Nullable String minutesTo(NeedView need) {
        return around == null ? null : Objects.toString(around.get(need.commune()), null);
    }

    /** Something was named near which to look, and it is no commune, or several. */
    public boolean namesNoPlace() {
        return !near.isBlank() && around == null;
    }

    public String query() {
        QueryStringEncoder query = new QueryStringEncoder("");
        query.addParam("territoire", territory);
        query.addParam("nature", kind);
        query.addParam("specialite", specialty);
        query.addParam("logement", String.valueOf(housing));
        query.addParam("pres", near);
        query.addParam("minutes", String.valueOf(minutes));
        query.addParam("ici", String.valueOf(here));
        query.addParam("du", Objects.toString(from, ""));
        query.addParam("au", Objects.toString(until, ""));
        query.addParam("tri", sort);
        return query.toString().substring(1);
    }

    /** The list's address, to be followed by the page. */
    public String listed() {
        return "/besoins?" + query() + "&";
    }

    /** The list of those of these needs that lie in one commune, as it would be typed. */
    String listedIn(String commune) {
        return "/besoins?"
                + new Filter(territory, kind, specialty, housing, commune, minutes, true, from, until, sort, around)
                        .query();
    }

    /** What was chosen, in words, each thing by itself; nothing where all needs are listed. */
    List<String> chosen(Places places) {
        return Stream.of(
                        said(territory.isEmpty(), () -> places.territoryName(territory)),
                        said(kind.isEmpty(), () -> Labels.kindLabel(kind)),
                        said(specialty.isEmpty(), () -> Labels.specialtyLabel(specialty)),
                        said(!housing, () -> Wording.of("chosen.housing")),
                        said(
                                near.isBlank(),
                                () -> here
                                        ? Wording.with("chosen.here", near)
                                        : Wording.with("chosen.near", near, minutes)),
                        Optional.ofNullable(from).map(it -> Wording.with("chosen.from", Words.inShortWithYear(it))),
                        Optional.ofNullable(until).map(it -> Wording.with("chosen.until", Words.inShortWithYear(it))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> said(boolean any, Supplier<String> words) {
        return any ? Optional.empty() : Optional.of(words.get());
    }

    /** Something is left out. */
    public boolean isNarrow() {
        return !territory.isEmpty()
                || !kind.isEmpty()
                || !specialty.isEmpty()
                || housing
                || !near.isBlank()
                || from != null
                || until != null;
    }

    private boolean fits(Vacancy it, LocalDateTime now) {
        return (territory.isEmpty() || territory.equals(it.territory()))
                && (kind.isEmpty() || kind.equals(it.kind()))
                && (specialty.isEmpty() || specialty.equals(it.specialty()))
                && (!housing || it.housingOffered())
                && (around == null || away(it.commune()) <= minutes)
                && suits(it, now);
    }

    /** What looks for doctors has a day that suits who names none. */
    private boolean suits(Vacancy it, LocalDateTime now) {
        return (from == null && until == null)
                || it.sought(now).stream().map(HalfDay::date).anyMatch(this::suits);
    }

    private boolean suits(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private int away(String commune) {
        return around == null ? 0 : around.getOrDefault(commune, Integer.MAX_VALUE);
    }

    private static LocalDate firstDay(Vacancy it, LocalDateTime now) {
        return it.sought(now).stream().map(HalfDay::date).findFirst().orElse(LocalDate.MAX);
    }
}
