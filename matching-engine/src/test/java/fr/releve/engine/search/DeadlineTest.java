package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Settings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicLong clock = new AtomicLong(-7);

    @Test
    void tells_the_share_of_the_limit_that_is_used() {
        var deadline = new Deadline(Duration.ofMillis(2_500), clock::get);
        assertThat(deadline.used()).isZero();

        clock.addAndGet(Duration.ofMillis(1_250).toNanos());
        assertThat(deadline.used()).isEqualTo(0.5);

        clock.addAndGet(Duration.ofMillis(2_500).toNanos());
        assertThat(deadline.used()).isEqualTo(1.5);
    }

    @Test
    void without_a_limit_no_time_is_ever_used() {
        var deadline = new Deadline(Settings.NO_TIME_LIMIT, clock::get);

        clock.addAndGet(Duration.ofDays(365).toNanos());

        assertThat(deadline.used()).isZero();
    }
}
