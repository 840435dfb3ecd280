package fr.releve.acceptance.bench;

import java.util.List;
import java.util.function.Function;

/**
 * What the plan answered to changes.
 *
 * @param samples of the changes that a proposal followed from
 * @param withoutProposal how many changes none followed from
 * @param unanswered how many proposals could hold no longer and were not withdrawn
 */
record Answers(List<Sample> samples, long withoutProposal, long unanswered) {

    Answers {
        samples = List.copyOf(samples);
    }

    /** One stage of all samples. */
    Samples of(Function<Sample, Long> stage) {
        return new Samples(samples.stream().map(stage).toList(), unanswered);
    }
}
