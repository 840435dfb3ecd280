package fr.releve.acceptance.fuzz;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.world.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Sends requests of {@link Attacks} at the door, some at a time, and collects what the {@link Judge} says of the answers. */
public final class Barrage {

    private static final int AT_ONCE = 8;

    private final Door door;
    private final World world;
    private final Attacks attacks;
    private final Judge judge;
    private final Map<String, String> faults = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();

    private Barrage(World world, Attacks attacks) {
        this.door = world.door();
        this.world = world;
        this.attacks = attacks;
        this.judge = new Judge(world);
    }

    /**
     * What came of a run.
     *
     * @param statuses how many answers of each
     * @param faults by kind, the request that showed it first
     */
    public record Outcome(long requests, Map<Integer, Long> statuses, Map<String, String> faults) {

        public String figures(long seed) {
            long server = statuses.entrySet().stream()
                    .filter(it -> it.getKey() >= 500)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return "requests=%d seed=%d server_errors=%d refused_429=%d faults=%d statuses=%s"
                    .formatted(requests, seed, server, statuses.getOrDefault(429, 0L), faults.size(), statuses);
        }
    }

    /** Sends so many; the same seed sends the same to the same world. */
    public static Outcome of(World world, long seed, long requests) {
        var document = world.door().get("/api/openapi.json").expect(200).json();
        return new Barrage(world, new Attacks(document, world, seed)).fire(requests);
    }

    private Outcome fire(long requests) {
        var next = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var done = IntStream.range(0, AT_ONCE)
                    .<Future<?>>mapToObj(it -> threads.submit(() -> {
                        for (long number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                            fire(attacks.number(number));
                        }
                    }))
                    .toList();
            for (var it : done) {
                it.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the barrage stopped", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var counted = new TreeMap<Integer, Long>();
        statuses.forEach((status, count) -> counted.put(status, count.get()));
        return new Outcome(requests, counted, new TreeMap<>(faults));
    }

    private void fire(Attack attack) {
        try {
            var answer = answered(attack);
            statuses.computeIfAbsent(answer.status(), it -> new AtomicLong()).incrementAndGet();
            judge.fault(attack, answer)
                    .ifPresent(it -> faults.putIfAbsent(kind(attack, it), attack.told() + " => " + it));
        } catch (Unseen silence) {
            faults.putIfAbsent(kind(attack, "no answer"), attack.told() + " => " + silence.getMessage());
        }
    }

    /** A kept connection may be given up just as a request comes: only silence on a second one is a fault. */
    private Answer answered(Attack attack) {
        try {
            return send(attack);
        } catch (Unseen givenUp) {
            return send(attack);
        }
    }

    private Answer send(Attack attack) {
        var request = door.request(attack.address());
        world.session(attack.actor())
                .filter(it -> !attack.headers().containsKey("Authorization"))
                .ifPresent(it -> request.header("Authorization", "Bearer " + it.token()));
        attack.headers().forEach(request::setHeader);
        return door.send(request.method(
                attack.method(),
                attack.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(attack.body())));
    }

    /** One example is shown of each. */
    private static String kind(Attack attack, String fault) {
        String where = attack.address().replaceAll("\\?.*", "").replaceAll("^(/api)?(/[^/]*).*$", "$1$2");
        return attack.method() + " " + where + ": " + fault.substring(0, Math.min(40, fault.length()));
    }
}
