package fr.releve.acceptance;

import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.fuzz.Barrage;
import fr.releve.acceptance.instance.Arguments;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.world.Creation;
import fr.releve.localstack.StackException;
import java.util.Set;

/** {@code ./releve fuzz --requests N --seed S}: hostile requests at a fresh instance of its own; exit 1 if one of them did harm, or if the options make no sense. */
public final class Fuzz {

    private static final String SPECIALTY = "NEPHROLOGY";

    private Fuzz() {}

    public static void main(String[] arguments) {
        // read once, when the first request is made
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection");
        System.exit(Arguments.run(
                "fuzz",
                Set.of("requests", "seed"),
                given -> run(given.number("requests", 100_000), given.number("seed", 1)),
                arguments));
    }

    private static boolean run(long requests, long seed) {
        try (var instance = Instance.fresh(Fuzz::say)) {
            var world = Creation.of(instance, "fuzz", SPECIALTY);
            long began = System.nanoTime();
            var outcome = Barrage.of(world, seed, requests);
            outcome.faults().values().forEach(it -> say("fault " + it));
            say("fuzz " + outcome.figures(seed) + " seconds=" + (System.nanoTime() - began) / 1_000_000_000);
            if (!outcome.faults().isEmpty()) {
                instance.showErrors(Fuzz::say);
            }
            return outcome.faults().isEmpty();
        } catch (Unseen | StackException e) {
            say("fuzz: FAILED: " + e.getMessage());
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
