package fr.releve.localstack;

import fr.releve.localstack.process.Leftover;
import fr.releve.localstack.process.PidFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The whole of Relève on this machine: PostgreSQL, Kafka, Keycloak, the mailbox and the four services. */
public final class LocalStack implements AutoCloseable {

    private static final Duration PATIENCE_WITH_LEFTOVERS = Duration.ofSeconds(5);

    private final Blueprint blueprint;
    private final Consumer<String> progress;
    private final StartCaches caches;
    private final boolean learning;
    private final Map<Part, RunningPart> running = new EnumMap<>(Part.class);
    private final Set<Part> heldDown = EnumSet.noneOf(Part.class);
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean stopping;

    /** Whose learning is being kept: what it writes does not mean that it has ended. */
    private volatile @Nullable Part taking;

    private @Nullable AtExit atExit;
    private @Nullable Wires wires;

    private LocalStack(Blueprint blueprint, Consumer<String> progress, boolean learning) {
        this.blueprint = blueprint;
        this.progress = progress;
        this.caches = new StartCaches(blueprint.software());
        this.learning = learning;
    }

    /**
     * Starts every part on free ports, with its state in the folder given, and returns when all are ready. A part that
     * the caller {@link #kill kills} stays down until the caller {@link #restart restarts} it; closing ends every process. A program
     * that is ended before it closes takes the processes and the folder with it.
     */
    public static LocalStack startPrivate(Path home) {
        return startPrivate(home, EnumSet.allOf(Part.class), line -> {});
    }

    /** As {@link #startPrivate(Path)}, with some parts only and each step said. */
    public static LocalStack startPrivate(Path home, Set<Part> parts, Consumer<String> progress) {
        return startPrivate(home, parts, Map.of(), progress);
    }

    /** @param settings what every service is told besides, as environment variables */
    public static LocalStack startPrivate(
            Path home, Set<Part> parts, Map<String, String> settings, Consumer<String> progress) {
        var ports = Ports.free();
        var blueprint = new Blueprint(Software.ofThisClone(), Home.at(home), ports, ports, settings);
        return startPrivate(blueprint, parts, progress, null);
    }

    /**
     * As {@link #startPrivate(Path)}, over {@link #wires wires}, every part having learned to start fast: they start often.
     * @param settings what every service is told besides, as environment variables
     */
    public static LocalStack startPrivateOverWires(Path home, Map<String, String> settings, Consumer<String> progress) {
        var ports = Ports.free();
        var wires = Wires.before(ports);
        var blueprint = new Blueprint(Software.ofThisClone(), Home.at(home), ports, wires.entrances(), settings);
        var stack = startPrivate(blueprint, EnumSet.allOf(Part.class), progress, wires);
        stack.keepLearned();
        return stack;
    }

    private static LocalStack startPrivate(
            Blueprint blueprint, Set<Part> parts, Consumer<String> progress, @Nullable Wires wires) {
        var stack = new LocalStack(blueprint, progress, wires != null);
        stack.wires = wires;
        stack.atExit = AtExit.run(stack::vanish);
        try {
            stack.startAll(parts);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** A stack that is not started; the launcher starts and supervises it, and its parts learn for faster starts. */
    static LocalStack planned(Blueprint blueprint, Consumer<String> progress) {
        return new LocalStack(blueprint, progress, true);
    }

    public String gatewayUrl() {
        return blueprint.url(Part.GATEWAY);
    }

    /** The address of a service behind the gateway; for looking inside, never for users. */
    public String url(Part part) {
        return blueprint.url(part);
    }

    public String kafkaBootstrap() {
        return blueprint.kafkaBootstrap();
    }

    public String mailboxUrl() {
        return blueprint.url(Part.MAIL);
    }

    /** Where the services hand their mails over. */
    public int smtpPort() {
        return blueprint.ports().smtp();
    }

    /** A secret of this stack by its name in {@code secrets.properties}, such as {@code keycloak.admin}. */
    public String secret(String name) {
        return blueprint.secret(name);
    }

    public String issuerUrl() {
        return blueprint.issuerUrl();
    }

    public String jdbcUrl(String database) {
        return blueprint.jdbcUrl(database);
    }

    /** The password of the role that owns the database; the role has the database's name. */
    public String databasePassword(String database) {
        return blueprint.databasePassword(database);
    }

    /** The password of {@code admin} in the identity server's realm {@code master}. */
    public String keycloakAdminPassword() {
        return blueprint.keycloakAdminPassword();
    }

    /** @throws IllegalStateException if the parts find one another directly */
    public Wires wires() {
        if (wires == null) {
            throw new IllegalStateException("this stack has no wires");
        }
        return wires;
    }

    public Path logs() {
        return blueprint.home().logs();
    }

    /** The process of a part, for looking at its memory or hurting it. */
    public ProcessHandle process(Part part) {
        lock.lock();
        try {
            return ProcessHandle.of(get(part).process().pid()).orElseThrow();
        } finally {
            lock.unlock();
        }
    }

    /** Loads the files of {@code seeds/} through the gateway, saying one line a file. */
    public void loadSeeds() {
        new SeedLoader(blueprint, progress).load();
    }

    /** Ends a part at once (SIGKILL); it stays down until it is restarted. */
    public void kill(Part part) {
        lock.lock();
        try {
            heldDown.add(part);
            get(part).kill();
        } finally {
            lock.unlock();
        }
    }

    /** Starts a part again, in order if it still runs, and returns when it is ready. */
    public void restart(Part part) {
        lock.lock();
        try {
            heldDown.add(part);
            get(part).close();
        } finally {
            lock.unlock();
        }
        launch(part).awaitReady(blueprint.home());
        lock.lock();
        try {
            heldDown.remove(part);
        } finally {
            lock.unlock();
        }
    }

    /** Starts the parts, each as soon as those that it needs are ready; stops all of them when one fails. */
    void startAll(Set<Part> parts) {
        endLeftovers();
        parts.forEach(part -> RunningPart.checkPorts(blueprint.recipe(part)));
        var failure = new CompletableFuture<Void>();
        var starting = new EnumMap<Part, CompletableFuture<Void>>(Part.class);
        for (var part : parts) {
            var needed = blueprint.startsAfter(part).stream()
                    .filter(parts::contains)
                    .map(starting::get)
                    .toArray(CompletableFuture<?>[]::new);
            var start = CompletableFuture.allOf(needed).thenRunAsync(() -> start(part), Thread::startVirtualThread);
            starting.put(part, start.whenComplete((nothing, problem) -> {
                if (problem != null) {
                    failure.completeExceptionally(problem);
                }
            }));
        }
        var all = CompletableFuture.allOf(starting.values().toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void start(Part part) {
        long began = System.nanoTime();
        launch(part).awaitReady(blueprint.home());
        progress.accept("%s ready after %.1f s".formatted(part.title(), (System.nanoTime() - began) / 1e9));
    }

    /** Under the lock together with the flag: nothing is born while the stack ends. */
    private RunningPart launch(Part part) {
        var recipe = blueprint.recipe(part);
        recipe.prepare();
        lock.lock();
        try {
            if (stopping) {
                throw new StackException(part.title() + " was not started: the stack is being stopped.");
            }
            if (part == Part.GATEWAY) {
                blueprint.uploads().renew();
            }
            var command = learning ? caches.useOrLearn(part, recipe.command()) : caches.use(part, recipe.command());
            var started = RunningPart.launch(recipe, command, blueprint.home());
            running.put(part, started);
            return started;
        } finally {
            lock.unlock();
        }
    }

    /** What a launcher that was killed has left running in this home. */
    boolean endLeftovers() {
        boolean found = false;
        for (var part : Part.topDown()) {
            var file = new PidFile(blueprint.home().pidFile(part));
            var living = file.living();
            if (living.isPresent()) {
                found = true;
                Leftover.end(living.get(), PATIENCE_WITH_LEFTOVERS);
                progress.accept("%s of an earlier start still ran (process %d): ended"
                        .formatted(part.title(), living.get().pid()));
            }
            file.delete();
        }
        return found;
    }

    /** Watches the running parts and starts again the one that ends, until the stack stops. */
    void supervise() {
        lock.lock();
        try {
            running.keySet().forEach(this::watch);
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what every part learned for faster starts, one part after the other, while all run. */
    void keepLearned() {
        for (var part : Part.values()) {
            if (stopping) {
                return;
            }
            taking = part;
            var recipe = blueprint.recipe(part);
            // one that has just been started again has learned next to nothing yet, and no later start would learn more
            if (recipe.isReady()
                    && caches.take(part, recipe.command(), process(part).pid())) {
                progress.accept("%s will start faster next time.".formatted(part.title()));
            }
        }
        taking = null;
    }

    private void watch(Part part) {
        var watched = get(part);
        var ignored = watched.process()
                .ended()
                .thenAcceptAsync(code -> revive(part, watched, code), Thread::startVirtualThread);
    }

    private void revive(Part part, RunningPart dead, int code) {
        if (!isWanted(part, dead)) {
            return;
        }
        progress.accept("%s ended by itself (code %d); starting it again.".formatted(part.title(), code));
        for (var pause = Duration.ofMillis(500); isWanted(part, dead); pause = longer(pause)) {
            try {
                Thread.sleep(pause);
                dead.close();
                var started = launch(part);
                started.awaitReady(blueprint.home());
                progress.accept("%s is ready again.".formatted(part.title()));
                watch(part);
                return;
            } catch (StackException e) {
                progress.accept(e.sentence());
                closeQuietly(part, dead);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void closeQuietly(Part part, RunningPart dead) {
        lock.lock();
        try {
            get(part).close();
            running.put(part, dead);
        } finally {
            lock.unlock();
        }
    }

    private boolean isWanted(Part part, RunningPart dead) {
        lock.lock();
        try {
            return !stopping && !heldDown.contains(part) && get(part) == dead;
        } finally {
            lock.unlock();
        }
    }

    private static Duration longer(Duration pause) {
        return Collections.min(List.of(pause.multipliedBy(2), Duration.ofSeconds(15)));
    }

    private RunningPart get(Part part) {
        var found = running.get(part);
        if (found == null) {
            throw new IllegalStateException(part.title() + " was never started");
        }
        return found;
    }

    /** Ends every process: first the services, then what they stand on. */
    void stopAll() {
        stopping = true;
        lock.lock();
        try {
            for (var floor : List.of(
                    EnumSet.range(Part.PROFILE, Part.GATEWAY),
                    EnumSet.of(Part.KEYCLOAK, Part.KAFKA, Part.MAIL),
                    EnumSet.of(Part.POSTGRESQL))) {
                var ends = floor.stream()
                        .filter(running::containsKey)
                        .map(part -> CompletableFuture.runAsync(() -> stop(part), Thread::startVirtualThread))
                        .toArray(CompletableFuture<?>[]::new);
                CompletableFuture.allOf(ends).join();
            }
            running.clear();
            blueprint.uploads().remove();
        } finally {
            lock.unlock();
        }
    }

    private void vanish() {
        stopAll();
        blueprint.home().delete();
    }

    private void stop(Part part) {
        get(part).stop(() -> learning && part != taking && caches.isWritingDown(part));
    }

    @Override
    public void close() {
        if (atExit != null) {
            atExit.forget();
            atExit = null;
        }
        stopAll();
        if (wires != null) {
            wires.close();
        }
    }
}
