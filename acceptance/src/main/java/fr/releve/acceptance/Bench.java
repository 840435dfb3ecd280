package fr.releve.acceptance;

import fr.releve.acceptance.bench.EventsBench;
import fr.releve.acceptance.bench.LiveBench;
import fr.releve.acceptance.bench.OverloadBench;
import fr.releve.acceptance.bench.PagesBench;
import fr.releve.acceptance.bench.PanelBench;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.StackException;
import java.util.function.Predicate;

/** {@code ./releve bench NAME}: measures on a fresh instance of its own; the last line is {@code bench NAME key=value …}. */
public final class Bench {

    private static final String EVENTS = "events";
    private static final String OVERLOAD = "overload";
    private static final String PAGES = "pages";
    private static final String PANEL = "pages panel";
    private static final String LIVE = "pages live";

    private Bench() {}

    public static void main(String[] arguments) {
        switch (String.join(" ", arguments)) {
            case EVENTS -> run(EVENTS, Bench::events);
            case OVERLOAD -> run(OVERLOAD, Bench::overload);
            case PAGES -> run(PAGES, Bench::pagesPanelAndLive);
            case PANEL -> run(PANEL, Bench::panel);
            case LIVE -> run(LIVE, Bench::live);
            default -> {
                System.err.println("bench: say which: " + String.join(", ", EVENTS, OVERLOAD, PAGES, PANEL, LIVE));
                System.exit(2);
            }
        }
    }

    private static boolean events(Instance instance) {
        var outcome = new EventsBench(instance, Bench::say).run();
        say("bench events " + outcome.figures());
        return outcome.good();
    }

    private static boolean overload(Instance instance) {
        instance.loadSeeds();
        var outcome = new OverloadBench(instance, Bench::say).run();
        say("bench overload " + outcome.figures());
        return outcome.good();
    }

    private static boolean pages(Instance instance) {
        instance.loadSeeds();
        return new PagesBench(instance, Bench::say).run();
    }

    /** All of it, whatever the first of them says. */
    private static boolean pagesPanelAndLive(Instance instance) {
        boolean pages = pages(instance);
        boolean panel = panel(instance);
        return live(instance) && panel && pages;
    }

    private static boolean panel(Instance instance) {
        instance.loadSeeds();
        return new PanelBench(instance, Bench::say).run();
    }

    private static boolean live(Instance instance) {
        instance.loadSeeds();
        return new LiveBench(instance, Bench::say).run();
    }

    private static void run(String name, Predicate<Instance> bench) {
        boolean good = false;
        try (var instance = Instance.fresh(Bench::say)) {
            good = bench.test(instance);
        } catch (Unseen | StackException e) {
            say("bench %s: FAILED: %s".formatted(name, e.getMessage()));
        }
        System.exit(good ? 0 : 1);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
