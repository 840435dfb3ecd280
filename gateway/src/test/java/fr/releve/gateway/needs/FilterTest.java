package fr.releve.gateway.needs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Filled;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A visitor narrows the list of needs. */
class FilterTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 2);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 8, 0);
    private static final Place.Commune LAVAL = commune("53130", 48.0734, -0.7689);
    private static final Place.Commune MAYENNE = commune("53147", 48.3030, -0.6130);

    private static final Vacancy NEAR =
            need("near", "200000001", "REINFORCEMENT", "GENERAL_PRACTICE", "53130", true, MARCH);
    private static final Vacancy FAR = need("far", "200000002", "HANDOVER", "PAEDIATRICS", "53147", false, JANUARY);
    private static final List<Vacancy> BOTH = List.of(NEAR, FAR);

    @Test
    void by_territory_kind_specialty_and_housing() {
        assertThat(with("200000002", "", "", false).among(BOTH, NOW)).containsExactly(FAR);
        assertThat(with("", "HANDOVER", "", false).among(BOTH, NOW)).containsExactly(FAR);
        assertThat(with("", "", "GENERAL_PRACTICE", false).among(BOTH, NOW)).containsExactly(NEAR);
        assertThat(with("", "", "", true).among(BOTH, NOW)).containsExactly(NEAR);
        assertThat(with("200000001", "HANDOVER", "", false).among(BOTH, NOW)).isEmpty();
        assertThat(with("", "", "", false).among(BOTH, NOW)).containsExactly(NEAR, FAR);
    }

    @Test
    void by_period_of_which_one_half_day_suffices() {
        assertThat(between(JANUARY, JANUARY).among(BOTH, NOW)).containsExactly(FAR);
        assertThat(between(JANUARY.plusDays(1), null).among(BOTH, NOW)).containsExactly(NEAR);
        assertThat(between(null, MARCH.minusDays(1)).among(BOTH, NOW)).containsExactly(FAR);
    }

    @Test
    void by_minutes_from_a_commune_just_as_many_being_near_enough() {
        int minutes = LAVAL.minutesTo(MAYENNE);

        assertThat(around(minutes, "recent").among(BOTH, NOW)).containsExactly(NEAR, FAR);
        assertThat(around(minutes - 1, "recent").among(BOTH, NOW)).containsExactly(NEAR);
    }

    @Test
    void by_nothing_while_nobody_knows_near_which_place() {
        Filter unknown = new Filter("", "", "", false, "Changé", 60, false, null, null, "recent", null);

        assertThat(unknown.among(BOTH, NOW)).isEmpty();
        assertThat(unknown.isNarrow()).isTrue();
        assertThat(with("", "", "", false).isNarrow()).isFalse();
    }

    @Test
    void sorted_by_first_day_or_by_the_road() {
        assertThat(sorted("dates").among(BOTH, NOW)).containsExactly(FAR, NEAR);
        assertThat(around(120, "route").among(List.of(FAR, NEAR), NOW)).containsExactly(NEAR, FAR);
    }

    @Test
    void sorted_and_chosen_by_days_that_can_still_be_had() {
        LocalDate april = MARCH.plusMonths(1);
        Vacancy underWay = on("begun", JANUARY, april);
        Vacancy taken = on("taken", JANUARY, april)
                .shown(List.of(new Filled.Doctors(new HalfDay(JANUARY, HalfDay.Part.AM), 1)));

        assertThat(sorted("dates").among(List.of(underWay, NEAR), NOW)).containsExactly(underWay, NEAR);
        assertThat(sorted("dates").among(List.of(underWay, NEAR), JANUARY.atTime(13, 0)))
                .containsExactly(NEAR, underWay);
        assertThat(sorted("dates").among(List.of(taken, NEAR), NOW)).containsExactly(NEAR, taken);
        assertThat(between(JANUARY, JANUARY).among(List.of(underWay, taken), NOW))
                .containsExactly(underWay);
        assertThat(between(JANUARY, JANUARY).among(List.of(underWay, taken), JANUARY.atTime(13, 0)))
                .isEmpty();
    }

    @Test
    void by_the_road_only_from_somewhere_and_newest_first_whatever_else_is_asked() {
        assertThat(Filter.sorts(false)).doesNotContain("route");
        assertThat(Filter.effectiveSort("route", false)).isEqualTo("recent");
        assertThat(Filter.effectiveSort("route", true)).isEqualTo("route");
        assertThat(Filter.effectiveSort("dates", false)).isEqualTo("dates");
        assertThat(Filter.effectiveSort("x", true)).isEqualTo("recent");
    }

    private static Filter with(String territory, String kind, String specialty, boolean housing) {
        return new Filter(territory, kind, specialty, housing, "", 60, false, null, null, "recent", null);
    }

    private static Filter between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Filter("", "", "", false, "", 60, false, from, until, "recent", null);
    }

    private static Filter sorted(String sort) {
        return new Filter("", "", "", false, "", 60, false, null, null, sort, null);
    }

    private static Filter around(int minutes, String sort) {
        Map<String, Integer> around = Filter.around(LAVAL, List.of(LAVAL, MAYENNE));
        return new Filter("", "", "", false, "Laval", minutes, false, null, null, sort, around);
    }

    private static Place.Commune commune(String insee, double latitude, double longitude) {
        return new Place.Commune(insee, insee, "53", null, 1_000, latitude, longitude);
    }

    private static Vacancy on(String title, LocalDate... days) {
        return need(title, "200000001", "REINFORCEMENT", "GENERAL_PRACTICE", "53130", true, days);
    }

    private static Vacancy need(
            String title,
            String territory,
            String kind,
            String specialty,
            String commune,
            boolean housing,
            LocalDate... days) {
        return new Vacancy(
                UUID.randomUUID(),
                1,
                "PUBLISHED",
                false,
                kind,
                specialty,
                territory,
                commune,
                new Vacancy.Practice(null, "Maison de santé", null, null),
                title,
                "",
                new Vacancy.Wanted(
                        List.of(),
                        Stream.of(days)
                                .map(it -> new HalfDay(it, HalfDay.Part.AM))
                                .toList()),
                1,
                1,
                housing,
                new Vacancy.Pay("FEE_SHARE", BigDecimal.valueOf(80)),
                "NORMAL",
                null,
                null,
                null,
                null);
    }
}
