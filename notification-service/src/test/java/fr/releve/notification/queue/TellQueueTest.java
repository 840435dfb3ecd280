package fr.releve.notification.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TellQueueTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Test
    void speaks_from_eight_in_paris_on() {
        assertThat(TellQueue.morning(Instant.parse("2026-11-24T06:59:59Z"), EIGHT))
                .isEmpty();
        assertThat(TellQueue.morning(Instant.parse("2026-11-24T07:00:00Z"), EIGHT))
                .contains(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(TellQueue.morning(Instant.parse("2026-11-24T20:00:00Z"), EIGHT))
                .as("late, if the service was away")
                .contains(Instant.parse("2026-11-24T07:00:00Z"));
    }

    @Test
    void keeps_silent_at_weekends() {
        assertThat(TellQueue.morning(Instant.parse("2026-11-21T10:00:00Z"), EIGHT))
                .isEmpty();
        assertThat(TellQueue.morning(Instant.parse("2026-11-22T10:00:00Z"), EIGHT))
                .isEmpty();
    }

    @Test
    void keeps_silent_on_holidays() {
        assertThat(TellQueue.morning(Instant.parse("2027-05-17T10:00:00Z"), EIGHT))
                .as("Whit Monday")
                .isEmpty();
    }
}
