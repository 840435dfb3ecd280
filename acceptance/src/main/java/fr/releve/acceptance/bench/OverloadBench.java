package fr.releve.acceptance.bench;

import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.Part;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the door bears, then ten times as much for a minute: whoever cannot be answered is told when to come back, memory stays within
 * bounds, and soon after its end everybody is answered as before.
 */
public final class OverloadBench {

    private static final List<String> QUESTIONS = List.of(
            "/api/vacancies?limit=20",
            "/api/communes?q=may",
            "/api/territories?limit=20",
            "/api/statistics",
            "/api/notifications?limit=5",
            "/");
    private static final int ACCOUNTS = 60;
    private static final int CALLERS = 8;
    private static final int FACTOR = 10;

    /** What this program itself has open at once; more would measure the machine's sockets. */
    private static final int MOST_OPEN = 4_000;

    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final Duration STORM = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TICK = Duration.ofMillis(5);
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration NORMAL_WITHIN = Duration.ofSeconds(10);
    private static final int GOOD_IN_A_ROW = 10;

    /** A machine that cannot send that much has not shown what becomes of it. */
    private static final double ENOUGH_OF_IT = 0.9;

    /** Heap of a service of the embedded stack, and as much again for everything else of its process. */
    private static final long MOST_MEGABYTES = 768;

    private final Instance instance;
    private final Consumer<String> say;
    private final AtomicLong open = new AtomicLong();
    private final Tally tally = new Tally();
    private List<Session> sessions = List.of();
    private long mostMegabytes;

    public OverloadBench(Instance instance, Consumer<String> say) {
        this.instance = instance;
        this.say = say;
    }

    /** What the answers were. */
    private record Tally(
            AtomicLong good,
            AtomicLong refused429,
            AtomicLong refused503,
            AtomicLong withoutRetryAfter,
            AtomicLong other) {

        Tally() {
            this(new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong());
        }

        void count(@Nullable HttpResponse<?> answer) {
            int status = answer == null ? 0 : answer.statusCode();
            switch (status) {
                case 200 -> good.incrementAndGet();
                case 429 -> refused429.incrementAndGet();
                case 503 -> refused503.incrementAndGet();
                default -> other.incrementAndGet();
            }
            if ((status == 429 || status == 503)
                    && answer != null
                    && answer.headers().firstValue("Retry-After").isEmpty()) {
                withoutRetryAfter.incrementAndGet();
            }
        }
    }

    /** The figures, and whether they are as they should be. */
    public record Outcome(String figures, boolean good) {}

    public Outcome run() {
        var addresses = IntStream.range(0, ACCOUNTS)
                .mapToObj(it -> "storm" + it + "@bench.releve.example")
                .toList();
        instance.accounts().register("practitioner", addresses);
        sessions = addresses.stream()
                .map(it -> instance.login(it, Accounts.PASSWORD))
                .toList();
        sessions.forEach(Session::token);
        sustainable();
        long bearable = sustainable();
        say.accept("the door bears " + bearable + " requests a second from " + CALLERS + " callers");
        long before = megabytes();
        long offered = storm(bearable * FACTOR);
        long most = Math.max(mostMegabytes, megabytes());
        double normal = secondsUntilNormal();
        boolean good = offered >= ENOUGH_OF_IT * bearable * FACTOR
                && tally.other.get() == 0
                && tally.withoutRetryAfter.get() == 0
                && most <= MOST_MEGABYTES
                && normal <= NORMAL_WITHIN.toSeconds();
        return new Outcome(
                ("sustainable_per_s=%d offered_per_s=%d answered=%d refused_429=%d refused_503=%d without_retry_after=%d other=%d "
                                + "largest_service_mb_before=%d largest_service_mb=%d normal_after_s=%.1f")
                        .formatted(
                                bearable,
                                offered,
                                tally.good.get(),
                                tally.refused429.get(),
                                tally.refused503.get(),
                                tally.withoutRetryAfter.get(),
                                tally.other.get(),
                                before,
                                most,
                                normal),
                good);
    }

    private long sustainable() {
        var answered = new AtomicLong();
        long end = System.nanoTime() + MEASURED.toNanos();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS; i++) {
                callers.execute(() -> {
                    while (System.nanoTime() < end) {
                        if (someSession().get(someQuestion()).status() == 200) {
                            answered.incrementAndGet();
                        }
                    }
                });
            }
        }
        return Math.max(1, answered.get() / MEASURED.toSeconds());
    }

    /** Sends at a rate whatever becomes of it, as crowds do. */
    private long storm(long perSecond) {
        long began = System.nanoTime();
        long sent = 0;
        long due = 0;
        while (System.nanoTime() - began < STORM.toNanos()) {
            due = (System.nanoTime() - began) / 1_000_000 * perSecond / 1_000;
            while (sent < due && open.get() < MOST_OPEN) {
                fire();
                sent++;
            }
            if (open.get() >= MOST_OPEN) {
                sent = Math.max(sent, due - perSecond);
            }
            if (sent % 100 == 0) {
                mostMegabytes = Math.max(mostMegabytes, megabytes());
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
        while (open.get() > 0
                && System.nanoTime() - began < STORM.plus(PATIENCE).toNanos()) {
            LockSupport.parkNanos(TICK.toNanos());
        }
        long answers = tally.good.get() + tally.refused429.get() + tally.refused503.get() + tally.other.get();
        return answers / STORM.toSeconds();
    }

    private void fire() {
        open.incrementAndGet();
        var session = someSession();
        var ignored = session.door()
                .http()
                .sendAsync(
                        session.request(someQuestion()).timeout(PATIENCE).GET().build(), BodyHandlers.discarding())
                .handle((answer, failure) -> {
                    open.decrementAndGet();
                    tally.count(answer);
                    return answer;
                });
    }

    private double secondsUntilNormal() {
        long began = System.nanoTime();
        int row = 0;
        while (row < GOOD_IN_A_ROW && System.nanoTime() - began < PATIENCE.toNanos()) {
            long asked = System.nanoTime();
            try {
                row = someSession().get(someQuestion()).status() == 200 && System.nanoTime() - asked < SOON.toNanos()
                        ? row + 1
                        : 0;
            } catch (Unseen silence) {
                row = 0;
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Resident, of the service that has most. */
    private long megabytes() {
        return EnumSet.range(Part.PROFILE, Part.GATEWAY).stream()
                .mapToLong(instance::megabytes)
                .max()
                .orElse(0);
    }

    private Session someSession() {
        return sessions.get(ThreadLocalRandom.current().nextInt(sessions.size()));
    }

    private static String someQuestion() {
        return QUESTIONS.get(ThreadLocalRandom.current().nextInt(QUESTIONS.size()));
    }
}
