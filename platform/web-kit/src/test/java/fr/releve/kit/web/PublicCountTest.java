package fr.releve.kit.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicCountTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4})
    void fewer_than_five_are_not_told(long count) {
        assertThat(PublicCount.of(count)).isNull();
    }

    @Test
    void five_and_more_are() {
        assertThat(PublicCount.of(5)).isEqualTo(5);
        assertThat(PublicCount.of(1_234)).isEqualTo(1_234);
    }

    @ParameterizedTest
    @CsvSource({"0,", "4,", "5, 5", "9, 5", "10, 10", "103, 100"})
    void people_are_told_in_fives(long count, @Nullable Long told) {
        assertThat(PublicCount.ofPeople(count)).isEqualTo(told);
    }

    /** A whole of two parts, one of which is too small to be told. */
    @Test
    void the_difference_of_two_figures_does_not_tell_how_many_there_are_in_a_part_that_is_not_told() {
        var small = LongStream.range(0, PublicCount.FEWEST_TOLD).boxed().toList();
        Map<Long, Set<Long>> behind = new HashMap<>();
        for (long large = 5; large < 100; large++) {
            for (long few : small) {
                long told = requireNonNull(PublicCount.ofPeople(large + few));
                long difference = told - requireNonNull(PublicCount.ofPeople(large));
                behind.computeIfAbsent(difference, it -> new HashSet<>()).add(few);
            }
        }

        assertThat(behind.get(0L)).containsAll(small);
        assertThat(behind.get(5L)).hasSize(small.size() - 1).doesNotContain(0L);
        assertThat(behind).containsOnlyKeys(0L, 5L);
    }
}
