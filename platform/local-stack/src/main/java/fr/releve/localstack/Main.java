package fr.releve.localstack;

import fr.releve.localstack.process.Leftover;
import fr.releve.localstack.process.PidFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The launcher behind {@code ./releve up}, {@code down}, {@code status}, {@code load}, {@code backup} and {@code restore}; the first argument is one of them. */
public final class Main {

    private static final Duration PATIENCE_WITH_LAUNCHER = Duration.ofSeconds(60);

    /** Ctrl-C may reach the parts first: that they ended while starting is then no news. */
    private static final Duration PATIENCE_WITH_SIGNAL = Duration.ofSeconds(1);

    private static final int FAILURE = 1;

    private final Software software = Software.ofThisClone();
    private final Home home = Home.at(homeFolder(software));
    private final Ports ports = Ports.from(System.getenv());
    private final PidFile launcher = new PidFile(home.run().resolve("launcher.pid"));

    private Main() {}

    public static void main(String[] arguments) {
        try {
            var main = new Main();
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "up" -> main.up();
                case "down" -> main.down();
                case "status" -> System.exit(main.status() ? 0 : FAILURE);
                case "load" -> main.load();
                case "backup" -> main.backup(file(arguments));
                case "restore" -> main.restore(file(arguments));
                default -> throw new StackException("The launcher knows up, down, status, load, backup and restore.");
            }
        } catch (StackException e) {
            System.err.println("releve: " + e.sentence());
            System.exit(FAILURE);
        }
    }

    private void up() {
        alone(() -> {
            launcher.write(ProcessHandle.current());
            run();
        });
    }

    /** What needs the state folder for itself. */
    private interface Alone {
        void run() throws IOException;
    }

    private void alone(Alone work) {
        try (var channel = FileChannel.open(
                        home.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new StackException(
                        launcher.living().isPresent()
                                ? "Relève already runs from " + home.folder() + "; ./releve down stops it."
                                : "A start, a backup or a restore of " + home.folder()
                                        + " is under way; try again once it has ended.");
            }
            work.run();
        } catch (IOException e) {
            throw new StackException("The state folder " + home.folder() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void run() {
        var stack = LocalStack.planned(new Blueprint(software, home, ports), Main::say);
        var stopping = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stopping.countDown();
                            say("stopping");
                            stack.stopAll();
                            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                            launcher.delete();
                            say("stopped");
                            ended.countDown();
                        },
                        "launcher-closing"));
        try {
            stack.startAll(EnumSet.allOf(Part.class));
            stack.supervise();
            loadSeeds(stack);
            welcome(stack);
            Thread.ofVirtual().name("start-caches").start(stack::keepLearned);
        } catch (StackException e) {
            if (!isOver(stopping, PATIENCE_WITH_SIGNAL)) {
                throw e;
            }
        }
        isOver(ended, ChronoUnit.FOREVER.getDuration());
    }

    private static boolean isOver(CountDownLatch latch, Duration patience) {
        try {
            return latch.await(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A refused file leaves the rest usable; the next start tries it again. */
    private static void loadSeeds(LocalStack stack) {
        try {
            stack.loadSeeds();
        } catch (StackException e) {
            say(e.sentence());
        }
    }

    private static void welcome(LocalStack stack) {
        say("");
        say("Relève is at " + stack.gatewayUrl());
        say("The mailbox is at " + stack.mailboxUrl());
        say("Demonstration accounts, password " + DemoAccounts.PASSWORD + ":");
        for (var account : DemoAccounts.all()) {
            say("  %-38s %s".formatted(account.email(), account.plays()));
        }
        say("up: ready in %.1f s".formatted(secondsSinceTheScriptBegan()));
    }

    private void down() {
        var process = launcher.living();
        if (process.isPresent()) {
            process.get().destroy();
            if (!Leftover.endsWithin(process.get(), PATIENCE_WITH_LAUNCHER)) {
                process.get().destroyForcibly();
            }
        }
        boolean left = LocalStack.planned(new Blueprint(software, home, ports), Main::say)
                .endLeftovers();
        launcher.delete();
        say(process.isPresent() || left ? "down: stopped" : "down: nothing was running");
    }

    /** Into whatever answers on the ports, whoever started it. */
    private void load() {
        new SeedLoader(new Blueprint(software, home, ports), Main::say).loadAll();
    }

    private static Path file(String... arguments) {
        if (arguments.length != 2) {
            throw new StackException("Say one file: ./releve " + arguments[0] + " FILE");
        }
        return Path.of(arguments[1]).toAbsolutePath();
    }

    private void backup(Path file) {
        alone(() -> {
            mustStandStill();
            Backup.write(home, file);
        });
        say("backup: " + file);
    }

    private void restore(Path file) {
        alone(() -> {
            mustStandStill();
            new Restore(software, Main::say).handle(file, home);
        });
        say("restore: " + home.folder() + " is as it was in " + file);
    }

    private void mustStandStill() {
        if (launcher.living().isPresent()) {
            throw new StackException("Relève runs from " + home.folder() + "; ./releve down stops it.");
        }
        LocalStack.planned(new Blueprint(software, home, ports), Main::say).endLeftovers();
    }

    private boolean status() {
        boolean all = true;
        var blueprint = new Blueprint(software, home, ports);
        for (var part : Part.values()) {
            var process = new PidFile(home.pidFile(part)).living();
            boolean ready = process.isPresent() && blueprint.recipe(part).isReady();
            all &= ready;
            say("%-22s %-10s port %-6d %s"
                    .formatted(
                            part.title(),
                            process.isEmpty() ? "stopped" : ready ? "ready" : "not ready",
                            ports.of(part),
                            process.map(found -> "process " + found.pid()).orElse("")));
        }
        return all;
    }

    /** {@code RELEVE_STARTED_AT} is when the script was called, in milliseconds since 1970. */
    private static double secondsSinceTheScriptBegan() {
        var given = System.getenv("RELEVE_STARTED_AT");
        long now = InstantSource.system().millis();
        long began = given == null
                ? ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli()
                : Long.parseLong(given);
        return (now - began) / 1000.0;
    }

    private static Path homeFolder(Software software) {
        var given = System.getenv("RELEVE_HOME");
        return given == null || given.isBlank() ? software.root().resolve(".releve") : Path.of(given);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
