package fr.releve.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotificationConfigTest {

    private final NotificationConfig config = Settings.of(NotificationConfig.class, Map.of());

    @Test
    void tries_three_times_within_a_quarter_of_a_minute() {
        assertThat(config.pauses().get(0).plus(config.pauses().get(1))).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void waits_a_minute_at_most_while_a_neighbour_is_started_again() {
        var gone = Duration.ZERO;
        for (var pause : config.pauses()) {
            if (gone.compareTo(Duration.ofMinutes(14)) >= 0) {
                return;
            }
            assertThat(pause).isLessThanOrEqualTo(Duration.ofMinutes(1));
            gone = gone.plus(pause);
        }
        fail("all pauses together are shorter than fourteen minutes");
    }

    @Test
    void waits_for_a_mail_server_that_looks_into_mails_for_as_long_as_the_standard_wants_it() {
        assertThat(config.mailPatience()).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void goes_on_trying_for_more_than_a_day() {
        assertThat(config.pauses().stream().reduce(Duration.ZERO, Duration::plus))
                .isGreaterThan(Duration.ofDays(1));
        assertThat(config.pauses()).isSorted();
    }
}
