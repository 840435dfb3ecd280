package fr.releve.acceptance.chaos;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.Part;
import fr.releve.localstack.StackException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Kills a process every ten seconds, has it started again at once, and notes how long people had to wait. */
final class Vandal implements Runnable {

    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Whoever does not serve by then is stuck. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** What is asked to see whether a part serves again: through the door where there is one. */
    private static final Map<Part, String> PROBES = Map.of(
            Part.POSTGRESQL, "/api/statistics",
            Part.PROFILE, "/api/vacancies?limit=1",
            Part.MATCHING, "/api/placement-statistics",
            Part.GATEWAY, "/",
            Part.NOTIFICATION, "/api/notifications?limit=1");

    private final Instance instance;
    private final Session somebody;
    private final RandomGenerator random;
    private final BooleanSupplier goesOn;
    private final Consumer<String> say;
    private final Set<Part> down = ConcurrentHashMap.newKeySet();
    private final List<Long> recoveries = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger kills = new AtomicInteger();

    Vandal(Instance instance, Session somebody, RandomGenerator random, BooleanSupplier goesOn, Consumer<String> say) {
        this.instance = instance;
        this.somebody = somebody;
        this.random = random;
        this.goesOn = goesOn;
        this.say = say;
    }

    /** Returns when everything that was killed has come back. */
    @Override
    public void run() {
        try (ExecutorService restarts = Executors.newVirtualThreadPerTaskExecutor()) {
            Client.pause(BETWEEN);
            while (goesOn.getAsBoolean()) {
                var standing = List.of(Part.values()).stream()
                        .filter(it -> !down.contains(it))
                        .toList();
                if (!standing.isEmpty()) {
                    var victim = standing.get(random.nextInt(standing.size()));
                    down.add(victim);
                    kills.incrementAndGet();
                    long killed = System.nanoTime();
                    instance.kill(victim);
                    restarts.execute(() -> bringBack(victim, killed));
                }
                Client.pause(BETWEEN);
            }
        }
    }

    private void bringBack(Part victim, long killed) {
        try {
            startAgain(victim, killed);
            while (!serves(victim)) {
                if (isTooLate(killed)) {
                    throw new StackException("it runs and does not serve.");
                }
                Client.pause(LOOK);
            }
            long millis = Duration.ofNanos(System.nanoTime() - killed).toMillis();
            recoveries.add(millis);
            say.accept("killed %s, served again after %.1f s".formatted(victim.title(), millis / 1_000.0));
        } catch (StackException e) {
            failures.add(victim.title() + ": " + e.getMessage());
            say.accept("killed " + victim.title() + ", not started again: " + e.getMessage());
        } finally {
            down.remove(victim);
        }
    }

    /** As who watches over the parts would: one that ended because another was down is started once more. */
    private void startAgain(Part victim, long killed) {
        while (true) {
            try {
                instance.restart(victim);
                return;
            } catch (StackException e) {
                if (isTooLate(killed)) {
                    throw e;
                }
                Client.pause(LOOK);
            }
        }
    }

    private static boolean isTooLate(long killed) {
        return System.nanoTime() - killed > LONGEST.toNanos();
    }

    /** Through whatever else is down at the time: it is how long people wait. */
    private boolean serves(Part part) {
        try {
            if (part == Part.KEYCLOAK) {
                return !instance.demoAccount("medecin").token().isEmpty();
            }
            var probe = PROBES.get(part);
            if (probe == null) {
                return true;
            }
            var request = part == Part.NOTIFICATION
                    ? somebody.request(probe)
                    : Door.at(instance.address()).request(probe);
            return somebody.door().send(request.timeout(PATIENCE).GET()).status() == 200;
        } catch (Unseen silence) {
            return false;
        }
    }

    int kills() {
        return kills.get();
    }

    /** What could not be started again. */
    List<String> failures() {
        return failures;
    }

    /** Nearest rank, in milliseconds; 0 if nothing was killed. */
    long recovery(int percent) {
        var sorted = recoveries.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }
}
