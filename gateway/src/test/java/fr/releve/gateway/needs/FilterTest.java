package fr.releve.gateway.needs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A visitor narrows the list of needs. */
class FilterTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 2);
    private static final Place.Commune LAVAL = commune("53130", 48.0734, -0.7689);
    private static final Place.Commune MAYENNE = commune("53147", 48.3030, -0.6130);

    private static final Vacancy NEAR =
            need("near", "200000001", "REINFORCEMENT", "GENERAL_PRACTICE", "53130", true, MARCH);
    private static final Vacancy FAR = need("far", "200000002", "HANDOVER", "PAEDIATRICS", "53147", false, JANUARY);
    private static final List<Vacancy> BOTH = List.of(NEAR, FAR);

    @Test
    void by_territory_kind_specialty_and_housing() {
        assertThat(with("200000002", "", "", false).among(BOTH)).containsExactly(FAR);
        assertThat(with("", "HANDOVER", "", false).among(BOTH)).containsExactly(FAR);
        assertThat(with("", "", "GENERAL_PRACTICE", false).among(BOTH)).containsExactly(NEAR);
        assertThat(with("", "", "", true).among(BOTH)).containsExactly(NEAR);
        assertThat(with("200000001", "HANDOVER", "", false).among(BOTH)).isEmpty();
        assertThat(with("", "", "", false).among(BOTH)).containsExactly(NEAR, FAR);
    }

    @Test
    void by_period_of_which_one_half_day_suffices() {
        assertThat(between(JANUARY, JANUARY).among(BOTH)).containsExactly(FAR);
        assertThat(between(JANUARY.plusDays(1), null).among(BOTH)).containsExactly(NEAR);
        assertThat(between(null, MARCH.minusDays(1)).among(BOTH)).containsExactly(FAR);
    }

    @Test
    void by_minutes_from_a_commune_just_as_many_being_near_enough() {
        int minutes = LAVAL.minutesTo(MAYENNE);

        assertThat(around(minutes, "recent").among(BOTH)).containsExactly(NEAR, FAR);
        assertThat(around(minutes - 1, "recent").among(BOTH)).containsExactly(NEAR);
    }

    @Test
    void by_nothing_while_nobody_knows_near_which_place() {
        Filter unknown = new Filter("", "", "", false, "Changé", 60, false, null, null, "recent", null);

        assertThat(unknown.among(BOTH)).isEmpty();
        assertThat(unknown.isNarrow()).isTrue();
        assertThat(with("", "", "", false).isNarrow()).isFalse();
    }

    @Test
    void sorted_by_first_day_or_by_the_road() {
        assertThat(sorted("dates").among(BOTH)).containsExactly(FAR, NEAR);
        assertThat(around(120, "route").among(List.of(FAR, NEAR))).containsExactly(NEAR, FAR);
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

    private static Vacancy need(
            String title,
            String territory,
            String kind,
            String specialty,
            String commune,
            boolean housing,
            LocalDate day) {
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
                new Vacancy.Wanted(List.of(), List.of(new HalfDay(day, HalfDay.Part.AM))),
                1,
                1,
                housing,
                new Vacancy.Pay("FEE_SHARE", BigDecimal.valueOf(80)),
                "NORMAL",
                null,
                null,
                null);
    }
}
