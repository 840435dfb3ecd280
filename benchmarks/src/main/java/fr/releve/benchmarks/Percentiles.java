package fr.releve.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Times of many runs of the same thing. */
final class Percentiles {

    private final double[] sorted;

    Percentiles(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /** The value that this share of the runs, in percent, does not exceed. */
    double at(int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** The usual three, with this unit in their names. */
    String format(String unit) {
        return String.format(
                Locale.ROOT, "p50_%s=%.3f p95_%s=%.3f p99_%s=%.3f", unit, at(50), unit, at(95), unit, at(99));
    }
}
