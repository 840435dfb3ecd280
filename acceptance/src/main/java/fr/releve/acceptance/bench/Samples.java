package fr.releve.acceptance.bench;

import java.util.List;

/**
 * Measured times.
 *
 * @param millis ascending
 * @param unanswered how many never came
 */
record Samples(List<Long> millis, long unanswered) {

    Samples {
        millis = millis.stream().sorted().toList();
    }

    int answered() {
        return millis.size();
    }

    /** Nearest rank; −1 if nothing was measured. */
    long percentile(int percent) {
        if (millis.isEmpty()) {
            return -1;
        }
        int rank = (int) Math.ceil(percent / 100.0 * millis.size());
        return millis.get(Math.max(rank, 1) - 1);
    }
}
