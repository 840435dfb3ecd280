package fr.releve.acceptance;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.story.Journey;
import fr.releve.acceptance.story.Narrator;
import fr.releve.acceptance.story.StoryBroken;
import fr.releve.localstack.StackException;

/** {@code ./releve demo}: the main job on a fresh instance of its own; exit 0 only if every step was seen. */
public final class Demo {

    static final String SPECIALTY = "GENERAL_PRACTICE";

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(play() ? 0 : 1);
    }

    private static boolean play() {
        try {
            var instance = Instance.fresh(line -> say("     " + line));
            try {
                var tally = Journey.play(instance, SPECIALTY, new Narrator(Demo::say));
                instance.close();
                say("demo: ok " + tally);
                return true;
            } catch (StoryBroken | StackException e) {
                instance.stop();
                say("demo: FAILED at " + e.getMessage() + "; logs in " + instance.logs());
                return false;
            }
        } catch (StackException e) {
            say("demo: FAILED before the first step: " + e.getMessage());
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
