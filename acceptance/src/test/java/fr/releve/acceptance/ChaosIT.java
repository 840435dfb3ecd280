package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.ChaosRun;
import fr.releve.acceptance.instance.Instance;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two minutes of {@code ./releve chaos}, on an instance of its own. */
class ChaosIT {

    private static final Duration LENGTH = Duration.ofMinutes(2);
    private static final long SEED = 20261127;

    @Test
    void nothing_acknowledged_is_lost_done_twice_or_stuck_while_everything_is_killed_in_turn() {
        var instance = Instance.overWires(ChaosIT::say);
        boolean clean = false;
        try {
            var outcome = new ChaosRun(instance, SEED, ChaosIT::say).run(LENGTH);
            say("chaos " + outcome.figures());

            assertThat(outcome.complaints()).isEmpty();
            assertThat(outcome.figures())
                    .doesNotContain(
                            "delays=0 ",
                            "rejected=0 ",
                            "accepted=0 ",
                            "declined=0 ",
                            "agreed_by_both=0 ",
                            "cancelled=0 ",
                            "signed=0 ",
                            "transmitted=0 ",
                            "burst=0 ");
            clean = true;
        } finally {
            if (clean) {
                instance.close();
            } else {
                instance.stop();
                say("logs of the instance: " + instance.logs());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
