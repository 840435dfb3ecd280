package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final String GENERAL = "GENERAL_PRACTICE";
    private static final Place.Commune LAVAL = commune("53130", "Laval", 48.0734, -0.7689);
    private static final Place.Commune MAYENNE = commune("53147", "Mayenne", 48.3030, -0.6130);
    private static final Place.Commune NANTES = commune("44109", "Nantes", 47.2184, -1.5536);
    private static final List<Place.Commune> ALL = List.of(LAVAL, MAYENNE, NANTES);

    @Test
    void counts_the_needs_of_ones_own_specialty_and_the_communes_that_have_them() {
        Reach reach = Reach.of(
                LAVAL,
                60,
                GENERAL,
                ALL,
                List.of(
                        need(LAVAL, GENERAL),
                        need(MAYENNE, GENERAL),
                        need(MAYENNE, GENERAL),
                        need(MAYENNE, "PAEDIATRICS"),
                        need(NANTES, GENERAL)));

        assertThat(reach.needs()).isEqualTo(3);
        assertThat(reach.communes()).isEqualTo(2);
        assertThat(reach.home()).isEqualTo("Laval");
    }

    @Test
    void takes_in_what_is_just_as_many_minutes_away_and_nothing_beyond() {
        int minutes = LAVAL.minutesTo(MAYENNE);
        List<Vacancy> needs = List.of(need(MAYENNE, GENERAL));

        assertThat(Reach.of(LAVAL, minutes, GENERAL, ALL, needs).needs()).isEqualTo(1);
        assertThat(Reach.of(LAVAL, minutes - 1, GENERAL, ALL, needs).needs()).isZero();
    }

    private static Place.Commune commune(String insee, String name, double latitude, double longitude) {
        return new Place.Commune(insee, name, insee.substring(0, 2), null, 1_000, latitude, longitude);
    }

    private static Vacancy need(Place.Commune commune, String specialty) {
        return new Vacancy(
                UUID.randomUUID(),
                1,
                "PUBLISHED",
                false,
                "REINFORCEMENT",
                specialty,
                "200000001",
                commune.insee(),
                new Vacancy.Practice(null, "Maison de santé", null, null),
                "Renfort",
                "",
                new Vacancy.Wanted(List.of(), List.of()),
                1,
                1,
                false,
                new Vacancy.Pay("FEE_SHARE", BigDecimal.valueOf(80)),
                "NORMAL",
                null,
                null,
                null,
                null);
    }
}
