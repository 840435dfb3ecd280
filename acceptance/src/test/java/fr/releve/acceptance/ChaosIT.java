package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.ChaosRun;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Harm;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two minutes of {@code ./releve chaos}, on an instance of its own. */
@Execution(value = ExecutionMode.CONCURRENT, reason = "its instances are its own")
class ChaosIT {

    private static final Duration LENGTH = Duration.ofMinutes(2);
    private static final long SEED = 20261127;

    /** Of everything that people do, once at least: where the machine is slow, they go on for it in peace. */
    private static final Set<String> WANTED =
            Set.of("rejected", "accepted", "declined", "agreed_by_both", "cancelled", "signed", "transmitted");

    @Test
    void nothing_acknowledged_is_lost_done_twice_or_stuck_while_everything_is_killed_in_turn() {
        var instance = Instance.overWires(ChaosIT::say);
        boolean clean = false;
        try {
            var outcome = new ChaosRun(instance, SEED, ChaosIT::say).run(LENGTH, WANTED);
            say("chaos " + outcome.figures());

            assertThat(outcome.harm())
                    .as(Harm.of("to what people were told is done"))
                    .isEmpty();
            assertThat(outcome.complaints()).isEmpty();
            assertThat(outcome.counts()).containsKeys("delays", "burst").containsKeys(WANTED.toArray(String[]::new));
            assertThat(outcome.figures()).doesNotContain("delays=0 ", "burst=0 ");
            assertThat(WANTED)
                    .allSatisfy(
                            it -> assertThat(outcome.counts().get(it)).as(it).isPositive());
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
