package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.story.Journey;
import fr.releve.acceptance.story.Narrator;
import fr.releve.acceptance.story.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code ./releve demo} plays. */
@ExtendWith(SharedInstance.class)
class DemoIT {

    /** No doctor and no vacancy of the seeds, which another test may have loaded before. */
    private static final String SPECIALTY = "RHEUMATOLOGY";

    @Test
    void the_main_job_is_seen_at_every_step(Instance instance) {
        var tally = Journey.play(instance, SPECIALTY, new Narrator(System.out::println));

        assertThat(tally).isEqualTo(new Tally(3, 1, 4));
    }
}
