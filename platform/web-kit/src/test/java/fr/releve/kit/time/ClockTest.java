package fr.releve.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockTest {

    private final Clock clock = new Clock();

    private ClockResource resource(boolean adjustable) {
        return new ClockResource(clock, clock.instantSource(), () -> adjustable);
    }

    @Test
    void nobody_sets_the_clock_of_production() {
        assertThatThrownBy(() -> resource(false).put(new ClockResource.Wish(Duration.ofDays(1))))
                .isInstanceOf(NotFound.class);
        assertThat(clock.ahead()).isZero();
    }

    @Test
    void a_demonstration_moves_on_and_never_back() {
        var before = Instant.now();
        var now = resource(true).put(new ClockResource.Wish(Duration.ofDays(1))).now();
        assertThat(now).isBetween(before.plus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> resource(true).put(new ClockResource.Wish(Duration.ofHours(1))))
                .isInstanceOf(InvalidRequest.class);
        assertThat(clock.ahead()).isEqualTo(Duration.ofDays(1));
    }
}
