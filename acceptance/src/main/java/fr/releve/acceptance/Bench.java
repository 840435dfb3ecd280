package fr.releve.acceptance;

import fr.releve.acceptance.bench.EventsBench;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.StackException;
import java.util.List;

/** {@code ./releve bench NAME}: measures on a fresh instance of its own; the last line is {@code bench NAME key=value …}. */
public final class Bench {

    private static final String EVENTS = "events";

    private Bench() {}

    public static void main(String[] arguments) {
        if (!List.of(arguments).equals(List.of(EVENTS))) {
            System.err.println("bench: say which: " + EVENTS);
            System.exit(2);
        }
        System.exit(events() ? 0 : 1);
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

    private static void say(String line) {
        System.out.println(line);
    }
}
