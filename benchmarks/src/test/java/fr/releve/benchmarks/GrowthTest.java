package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void a_power_law_is_found_exactly() {
        int[] sizes = {1, 10, 100, 1_000};

        assertThat(Growth.exponent(sizes, new double[] {5, 50, 500, 5_000})).isEqualTo(1, within(1e-9));
        assertThat(Growth.exponent(sizes, new double[] {2, 200, 20_000, 2_000_000}))
                .isEqualTo(2, within(1e-9));
    }

    @Test
    void every_size_counts_not_the_first_and_last_alone() {
        int[] sizes = {10, 100, 1_000};

        assertThat(Growth.exponent(sizes, new double[] {1, 10, 100})).isEqualTo(1, within(1e-9));
        assertThat(Growth.exponent(new int[] {10, 20, 1_000}, new double[] {1, 30, 100}))
                .isNotCloseTo(1, within(0.02));
    }
}
