package fr.releve.gateway.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Vacancy;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhatIfFormTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 7);

    private static WhatIfForm form(String... namesAndValues) {
        var sent = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sent.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return WhatIfForm.typed(sent);
    }

    /** Wanted on the mornings of Tuesday 5 and Tuesday 12 January 2027. */
    private static Vacancy need() {
        return new Vacancy(
                UUID.randomUUID(),
                1,
                "PUBLISHED",
                false,
                "REINFORCEMENT",
                "GENERAL_PRACTICE",
                "200000000",
                "53147",
                new Vacancy.Practice(null, "Cabinet", null, null),
                "Renfort",
                "",
                new Vacancy.Wanted(List.of(), List.of(HalfDay.parse("2027-01-05:AM"), HalfDay.parse("2027-01-12:AM"))),
                1,
                2,
                false,
                new Vacancy.Pay("FEE_SHARE", BigDecimal.TEN),
                "NORMAL",
                null,
                null,
                null,
                null);
    }

    @Test
    void opens_a_weekday_from_today_to_the_end_of_the_last_week() {
        assertThat(form("week", "THURSDAY:PM", "week", "MONDAY:AM")
                        .change(need(), TODAY)
                        .openHalfDays())
                .extracting(HalfDay::toString)
                .containsExactly("2027-01-07:PM", "2027-01-11:AM", "2027-01-14:PM");
    }

    @Test
    void takes_what_is_the_same_for_no_change() {
        assertThat(form("medecins", "1", "bloc", "2", "minutes", "0").changes(need()))
                .isFalse();
        assertThat(form("medecins", "2").changes(need())).isTrue();
        assertThat(form("logement", "true").changes(need())).isTrue();
        assertThat(form("plus", "0").changes(need())).isFalse();
        assertThat(form("plus", "2").changes(need())).isTrue();
    }

    @Test
    void asks_what_doctors_would_bring_who_do_more_in_a_week() {
        assertThat(form("plus", "2").change(need(), TODAY).extraHalfDaysPerWeek())
                .isEqualTo(2);
        assertThat(form("plus", "many").change(need(), TODAY).extraHalfDaysPerWeek())
                .isNull();
        assertThat(form("plus", "99").extraHalfDays()).isEqualTo(14);
    }

    @Test
    void passes_over_what_cannot_be_read() {
        WhatIfForm form = form("besoin", "x", "week", "SUNDAY:AM", "minutes", "many", "medecins", "", "bloc", "99");

        assertThat(form.need()).isNull();
        assertThat(form.week()).isEmpty();
        assertThat(form.extraMinutes()).isZero();
        assertThat(form.doctors()).isNull();
        assertThat(form.block()).isEqualTo(14);
    }
}
