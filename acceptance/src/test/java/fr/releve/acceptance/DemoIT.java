package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.story.Journey;
import fr.releve.acceptance.story.Narrator;
import fr.releve.acceptance.story.Tally;
import org.junit.jupiter.api.Test;

/** What {@code ./releve demo} plays, on an instance of its own: the answers before and after a kill must not move by others' doing. */
class DemoIT {

    @Test
    void the_main_job_is_seen_at_every_step() {
        try (var instance = Instance.fresh(DemoIT::say)) {
            var tally = Journey.play(instance, Demo.SPECIALTY, new Narrator(DemoIT::say));

            assertThat(tally).isEqualTo(new Tally(3, 1, 4));
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
