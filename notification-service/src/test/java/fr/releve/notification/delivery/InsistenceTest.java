package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistenceTest {

    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(1), Duration.ofMillis(1));

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void does_once_what_works_at_once() {
        Insistence.on(() -> failBefore(1), PAUSES);

        assertThat(tries).hasValue(1);
    }

    @Test
    void does_again_what_failed() {
        Insistence.on(() -> failBefore(3), PAUSES);

        assertThat(tries).hasValue(3);
    }

    @Test
    void tells_what_went_wrong_to_the_end() {
        assertThatThrownBy(() -> Insistence.on(() -> failBefore(4), PAUSES)).hasMessage("not yet");
        assertThat(tries).hasValue(3);
    }

    private void failBefore(int first) {
        if (tries.incrementAndGet() < first) {
            throw new IllegalStateException("not yet");
        }
    }
}
