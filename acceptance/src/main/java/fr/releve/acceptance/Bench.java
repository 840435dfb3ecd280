package fr.releve.acceptance;

import fr.releve.acceptance.bench.EventsBench;
import fr.releve.acceptance.bench.OverloadBench;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.StackException;

/** {@code ./releve bench NAME}: measures on a fresh instance of its own; the last line is {@code bench NAME key=value …}. */
public final class Bench {

    private static final String EVENTS = "events";
    private static final String OVERLOAD = "overload";

    private Bench() {}

    public static void main(String[] arguments) {
        String which = String.join(" ", arguments);
        switch (which) {
            case EVENTS -> System.exit(events() ? 0 : 1);
            case OVERLOAD -> System.exit(overload() ? 0 : 1);
            default -> {
                System.err.println("bench: say which: " + EVENTS + " " + OVERLOAD);
                System.exit(2);
            }
        }
    }

    private static boolean events() {
        try (var instance = Instance.fresh(Bench::say)) {
            say("bench events " + new EventsBench(instance, Bench::say).run());
            return true;
        } catch (Unseen | StackException e) {
            say("bench events: FAILED: " + e.getMessage());
            return false;
        }
    }

    private static boolean overload() {
        try (var instance = Instance.fresh(Bench::say)) {
            instance.loadSeeds();
            var outcome = new OverloadBench(instance, Bench::say).run();
            say("bench overload " + outcome.figures());
            return outcome.good();
        } catch (Unseen | StackException e) {
            say("bench overload: FAILED: " + e.getMessage());
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
