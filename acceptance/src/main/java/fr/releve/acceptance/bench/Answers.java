package fr.releve.acceptance.bench;

import java.util.List;
import java.util.function.Function;

/**
 * What the plan answered to changes that it had to answer.
 *
 * @param unanswered how many answers never came
 */
record Answers(List<Sample> samples, long unanswered) {

    Answers {
        samples = List.copyOf(samples);
    }

    /** One stage of all samples. */
    Samples of(Function<Sample, Long> stage) {
        return new Samples(samples.stream().map(stage).toList(), unanswered);
    }
}
