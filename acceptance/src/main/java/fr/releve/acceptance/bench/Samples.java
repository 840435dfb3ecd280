package fr.releve.acceptance.bench;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Measured times.
 *
 * @param unanswered how many never came
 */
record Samples(List<Sample> samples, long unanswered) {

    int answered() {
        return samples.size();
    }

    /** Nearest rank; −1 if nothing was measured. */
    long percentile(int percent, ToLongFunction<Sample> time) {
        if (samples.isEmpty()) {
            return -1;
        }
        long[] ascending = samples.stream().mapToLong(time).sorted().toArray();
        int rank = (int) Math.ceil(percent / 100.0 * ascending.length);
        return ascending[Math.max(rank, 1) - 1];
    }
}
