package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.story.Journey;
import fr.releve.acceptance.story.Lifecycle;
import fr.releve.acceptance.story.Narrator;
import fr.releve.acceptance.story.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What {@code ./releve demo} and {@code ./releve demo lifecycle} play, one after the other on an instance of their own: the answers before
 * and after a kill must not move by others' doing, and nobody else wants their clock set ahead.
 */
@Execution(value = ExecutionMode.CONCURRENT, reason = "its instances are its own")
class DemoIT {

    private static final String SPECIALTY_OF_THE_LIFECYCLE = "PAEDIATRICS";

    @Test
    void the_main_job_and_the_life_of_placements_are_seen_at_every_step() {
        try (var instance = Instance.withTimeMachine(DemoIT::say)) {
            var main = Journey.play(instance, Demo.SPECIALTY, new Narrator(DemoIT::say));
            var lives = Lifecycle.play(instance, SPECIALTY_OF_THE_LIFECYCLE, new Narrator(DemoIT::say));

            assertThat(main).isEqualTo(new Tally(3, 1, 7));
            assertThat(lives.invitations()).isEqualTo(8);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
