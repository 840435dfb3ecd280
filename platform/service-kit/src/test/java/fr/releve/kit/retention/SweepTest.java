package fr.releve.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SweepTest {

    private final TreeSet<UUID> due = new TreeSet<>();

    @Test
    void a_thousand_who_cannot_be_forgotten_keep_nobody_behind_them() {
        LongStream.rangeClosed(1, 2_345).forEach(it -> due.add(new UUID(0, it)));
        Set<UUID> tried = new HashSet<>();

        long forgotten = Sweep.through(this::list, it -> {
            assertThat(tried.add(it)).isTrue();
            return it.getLeastSignificantBits() > 1_000 && due.remove(it);
        });

        assertThat(forgotten).isEqualTo(1_345);
        assertThat(tried).hasSize(2_345);
        assertThat(due).hasSize(1_000);
    }

    @Test
    void nobody_is_due() {
        assertThat(Sweep.through(this::list, it -> true)).isZero();
    }

    private List<UUID> list(UUID after, int atMost) {
        return due.tailSet(after, false).stream().limit(atMost).toList();
    }
}
