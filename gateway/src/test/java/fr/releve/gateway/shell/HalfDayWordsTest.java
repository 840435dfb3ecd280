package fr.releve.gateway.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HalfDayWordsTest {

    @Test
    void counts_days_of_one_weekday_by_its_name() {
        List<HalfDay> halfDays = halfDays(
                "2027-01-05:AM", "2027-01-05:PM", "2027-01-12:AM", "2027-01-12:PM", "2027-01-19:AM", "2027-01-19:PM");
        assertThat(HalfDayWords.summary(halfDays)).isEqualTo("3 mardis");
        assertThat(HalfDayWords.described(halfDays)).isEqualTo("3 mardis, matin et après-midi");
        assertThat(HalfDayWords.period(halfDays)).isEqualTo("du mardi 5 janvier 2027 au mardi 19 janvier 2027");
    }

    @Test
    void names_a_few_half_days_one_by_one() {
        assertThat(HalfDayWords.described(halfDays("2027-02-01:AM", "2027-02-02:PM")))
                .isEqualTo("lundi 1er février 2027, matin\u202F; mardi 2 février 2027, après-midi");
    }

    @Test
    void names_a_whole_day_once() {
        assertThat(HalfDayWords.whole(halfDays("2027-02-01:AM", "2027-02-01:PM")))
                .isEqualTo("lundi 1er février 2027, matin et après-midi");
    }

    @Test
    void counts_half_days_that_fall_on_several_weekdays() {
        assertThat(HalfDayWords.summary(halfDays("2027-02-01:AM", "2027-02-02:PM")))
                .isEqualTo("2 demi-journées");
        assertThat(HalfDayWords.summary(halfDays("2027-02-01:AM"))).isEqualTo("1 demi-journée");
    }

    @Test
    void says_each_day_of_many_with_what_of_it_is_meant() {
        assertThat(HalfDayWords.dayByDay(halfDays("2027-04-06:PM", "2027-04-05:AM", "2027-04-05:PM", "2027-05-01:AM")))
                .containsExactly(
                        "lundi 5 avril 2027\u00A0: matin et après-midi",
                        "mardi 6 avril 2027\u00A0: après-midi",
                        "samedi 1er mai 2027\u00A0: matin");
    }

    @Test
    void says_no_day_twice() {
        assertThat(HalfDayWords.dayByDay(halfDays("2027-04-05:AM", "2027-04-05:PM", "2027-04-06:PM")))
                .isEmpty();
    }

    private static List<HalfDay> halfDays(String... texts) {
        return Stream.of(texts).map(HalfDay::parse).toList();
    }
}
