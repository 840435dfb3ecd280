package fr.releve.gateway.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.Place;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OfCommunesTest {

    private final AtomicInteger worked = new AtomicInteger();
    private final OfCommunes<Integer> size = new OfCommunes<>(it -> {
        worked.incrementAndGet();
        return it.size();
    });

    @Test
    void works_again_only_once_they_have_changed() {
        assertThat(size.get(List.of(commune("53130")))).isEqualTo(1);
        assertThat(size.get(List.of(commune("53130")))).isEqualTo(1);
        assertThat(worked).hasValue(1);

        assertThat(size.get(List.of(commune("53130"), commune("53147")))).isEqualTo(2);
        assertThat(worked).hasValue(2);
    }

    @Test
    void one_works_while_the_others_wait() throws InterruptedException {
        var ready = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                var _ = readers.submit(() -> {
                    ready.await();
                    return size.get(List.of(commune("53130")));
                });
            }
            ready.countDown();
        }

        assertThat(worked).hasValue(1);
    }

    private static Place.Commune commune(String insee) {
        return new Place.Commune(insee, "Laval", "53", null, 50_000, 48.07, -0.77);
    }
}
