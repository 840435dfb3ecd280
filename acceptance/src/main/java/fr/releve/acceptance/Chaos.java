package fr.releve.acceptance;

import fr.releve.acceptance.chaos.ChaosRun;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Arguments;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.StackException;
import java.time.Duration;
import java.util.Set;

/** {@code ./releve chaos --minutes N --seed S}: on a fresh instance of its own; exit 1 if anything that was acknowledged is not found, once, if somebody could not go on working or nothing was done, or if the options make no sense. */
public final class Chaos {

    private Chaos() {}

    public static void main(String[] arguments) {
        System.exit(Arguments.run(
                "chaos",
                Set.of("minutes", "seed"),
                given -> run(Duration.ofMinutes(given.number("minutes", 2)), given.number("seed", 1)),
                arguments));
    }

    private static boolean run(Duration length, long seed) {
        var instance = Instance.overWires(Chaos::say);
        try {
            var outcome = new ChaosRun(instance, seed, Chaos::say).run(length, Set.of());
            outcome.complaints().forEach(Chaos::say);
            say("chaos " + outcome.figures());
            if (outcome.clean()) {
                instance.close();
            } else {
                instance.stop();
                say("logs of the instance: " + instance.logs());
            }
            return outcome.clean();
        } catch (Unseen | StackException e) {
            instance.stop();
            say("chaos: FAILED: " + e.getMessage());
            say("logs of the instance: " + instance.logs());
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
