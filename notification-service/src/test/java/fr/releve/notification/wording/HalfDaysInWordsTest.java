package fr.releve.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.notification.wording.HalfDay.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HalfDaysInWordsTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2027-01-05");

    @Test
    void says_one_half_day() {
        assertThat(lines(List.of(HalfDay.parse("2026-11-24:AM")))).containsExactly("mardi 24 novembre 2026, matin");
        assertThat(lines(List.of(HalfDay.parse("2026-12-01:PM"))))
                .containsExactly("mardi 1er décembre 2026, après-midi");
    }

    @Test
    void says_morning_and_afternoon_of_a_day_together() {
        assertThat(lines(days("2026-11-24:PM", "2026-11-24:AM")))
                .containsExactly("mardi 24 novembre 2026, matin et après-midi");
    }

    @Test
    void says_the_same_weekday_week_after_week_as_a_series() {
        var tuesdays = IntStream.range(0, 12)
                .mapToObj(TUESDAY::plusWeeks)
                .flatMap(HalfDaysInWordsTest::wholeDay)
                .toList();

        assertThat(lines(tuesdays)).containsExactly("12 mardis, matin et après-midi, du 5 janvier au 23 mars 2027");
        assertThat(count(tuesdays)).isEqualTo("24 demi-journées");
    }

    @Test
    void says_of_a_span_only_what_its_ends_do_not_share() {
        assertThat(lines(days("2027-01-05:AM", "2027-01-12:AM", "2027-01-19:AM")))
                .containsExactly("3 mardis, matin, du 5 au 19 janvier 2027");
        assertThat(lines(days("2026-12-22:AM", "2026-12-29:AM", "2027-01-05:AM")))
                .containsExactly("3 mardis, matin, du 22 décembre 2026 au 5 janvier 2027");
    }

    @Test
    void lists_two_dates_and_makes_a_series_of_three() {
        assertThat(lines(days("2027-01-05:AM", "2027-01-12:AM")))
                .containsExactly("mardi 5 janvier 2027, matin", "mardi 12 janvier 2027, matin");
    }

    @Test
    void names_the_few_weeks_that_a_series_leaves_out() {
        assertThat(lines(days("2027-01-05:AM", "2027-01-12:AM", "2027-01-26:AM", "2027-02-02:AM")))
                .containsExactly("4 mardis, matin, du 5 janvier au 2 février 2027, sauf le 19 janvier");
        assertThat(lines(days("2027-01-05:AM", "2027-01-12:AM", "2027-01-26:AM")))
                .as("one week left out of three is no series")
                .hasSize(3);
    }

    @Test
    void keeps_mornings_and_whole_days_apart() {
        assertThat(lines(days(
                        "2027-01-05:AM",
                        "2027-01-12:AM",
                        "2027-01-19:AM",
                        "2027-01-06:AM",
                        "2027-01-06:PM",
                        "2027-01-07:PM")))
                .containsExactly(
                        "3 mardis, matin, du 5 au 19 janvier 2027",
                        "mercredi 6 janvier 2027, matin et après-midi",
                        "jeudi 7 janvier 2027, après-midi");
    }

    @Test
    void lists_ten_days_and_counts_the_half_days_beyond() {
        var scattered = new ArrayList<HalfDay>();
        for (int i = 0; i < 12; i++) {
            // 8 days further each time: no weekday comes back twice in a row
            wholeDay(TUESDAY.plusDays(8L * i)).forEach(scattered::add);
        }

        var lines = lines(scattered);

        assertThat(lines).hasSize(11).endsWith("et 4 autres demi-journées, jusqu’au samedi 3 avril 2027");
        assertThat(lines(scattered.subList(0, 20))).hasSize(10);
        assertThat(lines(scattered.subList(0, 21))).endsWith("et 1 autre demi-journée, jusqu’au vendredi 26 mars 2027");
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        assertThat(lines(List.of())).isEmpty();
    }

    @Test
    void says_the_same_in_english() {
        var halfDays = days("2027-01-05:AM", "2027-01-12:AM", "2027-01-26:AM", "2027-02-02:AM", "2027-02-04:PM");

        assertThat(HalfDaysInWords.lines(halfDays, Language.ENGLISH))
                .containsExactly(
                        "4 Tuesdays, morning, from 5 January to 2 February 2027, except 19 January",
                        "Thursday 4 February 2027, afternoon");
        assertThat(HalfDaysInWords.count(halfDays, Language.ENGLISH)).isEqualTo("5 half-days");
    }

    private static List<String> lines(Collection<HalfDay> halfDays) {
        return HalfDaysInWords.lines(halfDays, Language.FRENCH);
    }

    private static String count(Collection<HalfDay> halfDays) {
        return HalfDaysInWords.count(halfDays, Language.FRENCH);
    }

    private static List<HalfDay> days(String... texts) {
        return Stream.of(texts).map(HalfDay::parse).toList();
    }

    private static Stream<HalfDay> wholeDay(LocalDate date) {
        return Stream.of(new HalfDay(date, Part.AM), new HalfDay(date, Part.PM));
    }
}
