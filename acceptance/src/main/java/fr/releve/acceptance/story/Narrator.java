package fr.releve.acceptance.story;

import fr.releve.acceptance.door.Unseen;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells the story, one line a step: what happens, and what was seen of it where. */
public final class Narrator {

    private final Consumer<String> listener;
    private int steps;

    public Narrator(Consumer<String> listener) {
        this.listener = listener;
    }

    /** The result of a step with the sentence that tells what was seen. */
    public record Told<T>(T result, String seen) {}

    public static <T> Told<T> told(T result, String seen) {
        return new Told<>(result, seen);
    }

    /** A step that later ones need something of. */
    public <T> T step(String name, Supplier<Told<T>> happens) {
        steps++;
        try {
            var told = happens.get();
            listener.accept("[%2d] %s: %s".formatted(steps, name, told.seen()));
            return told.result();
        } catch (Unseen unseen) {
            throw new StoryBroken(name, unseen);
        }
    }

    /** A step that gives the sentence only. */
    public void see(String name, Supplier<String> happens) {
        step(name, () -> {
            String seen = happens.get();
            return told(seen, seen);
        });
    }
}
