package fr.releve.acceptance;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.story.Journey;
import fr.releve.acceptance.story.Lifecycle;
import fr.releve.acceptance.story.Narrator;
import fr.releve.acceptance.story.StoryBroken;
import fr.releve.localstack.StackException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * {@code ./releve demo}: the main job on a fresh instance of its own; {@code ./releve demo lifecycle}: placements from agreement to their
 * end, with a clock that is set ahead. Exit 0 only if every step was seen.
 */
public final class Demo {

    static final String SPECIALTY = "GENERAL_PRACTICE";

    private Demo() {}

    public static void main(String[] arguments) {
        boolean lifecycle = arguments.length == 1 && arguments[0].equals("lifecycle");
        if (arguments.length > 0 && !lifecycle) {
            say("There is no such demo; try: ./releve demo, ./releve demo lifecycle");
            System.exit(1);
        }
        System.exit(
                lifecycle
                        ? play("demo lifecycle", Instance::withTimeMachine, Lifecycle::play)
                        : play("demo", Instance::fresh, Journey::play));
    }

    /** What is told on an instance. */
    private interface Story {
        Object play(Instance instance, String specialty, Narrator narrator);
    }

    private static int play(String name, Function<Consumer<String>, Instance> start, Story story) {
        try {
            var instance = start.apply(line -> say("     " + line));
            try {
                var tally = story.play(instance, SPECIALTY, new Narrator(Demo::say));
                instance.close();
                say(name + ": ok " + tally);
                return 0;
            } catch (StoryBroken | StackException e) {
                instance.stop();
                say(name + ": FAILED at " + e.getMessage() + "; logs in " + instance.logs());
                return 1;
            }
        } catch (StackException e) {
            say(name + ": FAILED before the first step: " + e.getMessage());
            return 1;
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
