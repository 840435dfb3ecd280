package fr.releve.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.notification.wording.HalfDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void makes_one_block_of_the_same_hours_week_after_week() {
        var blocks = Block.of(halfDays("2027-01-05:AM", "2027-01-05:PM", "2027-01-12:AM", "2027-01-12:PM"));

        assertThat(blocks).containsOnlyKeys("TUESDAY-AM-PM");
        assertThat(blocks.get("TUESDAY-AM-PM").halfDays()).hasSize(4);
    }

    @Test
    void keeps_the_key_when_dates_join() {
        var before = Block.of(halfDays("2027-01-05:AM", "2027-01-12:AM"));
        var after = Block.of(halfDays("2027-01-05:AM", "2027-01-12:AM", "2027-01-26:AM"));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("TUESDAY-AM").leftOut()).hasToString("[2027-01-19]");
    }

    @Test
    void makes_a_block_of_each_date_that_does_not_come_back() {
        var blocks =
                Block.of(halfDays("2027-01-05:AM", "2027-01-13:AM", "2027-02-09:AM", "2027-01-14:PM", "2027-01-07:PM"));

        assertThat(blocks).containsOnlyKeys("2027-01-05-AM", "2027-01-13-AM", "2027-02-09-AM", "THURSDAY-PM");
        assertThat(blocks.get("2027-01-05-AM").dates()).hasToString("[2027-01-05]");
    }

    @Test
    void makes_one_block_of_days_that_follow_one_another() {
        var blocks = Block.of(halfDays(
                "2027-01-04:AM", "2027-01-05:AM", "2027-01-06:AM", "2027-01-08:AM", "2027-01-08:PM", "2027-01-09:PM"));

        assertThat(blocks).containsOnlyKeys("2027-01-04-AM", "2027-01-08-AM-PM", "2027-01-09-PM");
        assertThat(blocks.get("2027-01-04-AM").dates()).hasToString("[2027-01-04, 2027-01-05, 2027-01-06]");
        assertThat(blocks.get("2027-01-04-AM").daily()).isTrue();
    }

    @Test
    void loses_no_half_day() {
        var all = halfDays("2027-01-05:AM", "2027-01-06:PM", "2027-01-12:AM", "2027-01-13:AM", "2027-01-13:PM");

        assertThat(Block.of(all).values().stream()
                        .flatMap(it -> it.halfDays().stream())
                        .sorted())
                .isEqualTo(all);
    }

    private static List<HalfDay> halfDays(String... texts) {
        return Arrays.stream(texts).map(HalfDay::parse).toList();
    }
}
