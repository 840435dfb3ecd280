package fr.releve.acceptance.chaos;

import fr.releve.localstack.Part;
import fr.releve.localstack.wire.Wire;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Every few seconds cuts the connections to a part, makes them slow, or lets none through for a while. */
final class Saboteur implements Runnable {

    private static final Duration BETWEEN = Duration.ofSeconds(4);
    private static final Duration SPELL = Duration.ofSeconds(3);
    private static final int SLOWEST_MILLIS = 400;

    private enum Deed {
        CUT,
        DELAY,
        REFUSE
    }

    private final List<Map.Entry<Part, Wire>> wires;
    private final RandomGenerator random;
    private final BooleanSupplier goesOn;
    private final Consumer<String> say;
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger delays = new AtomicInteger();

    Saboteur(Map<Part, Wire> wires, RandomGenerator random, BooleanSupplier goesOn, Consumer<String> say) {
        this.wires = List.copyOf(wires.entrySet());
        this.random = random;
        this.goesOn = goesOn;
        this.say = say;
    }

    /** Leaves every wire as it found it. */
    @Override
    public void run() {
        Client.pause(BETWEEN);
        var turn = new ArrayDeque<Map.Entry<Part, Wire>>();
        while (goesOn.getAsBoolean()) {
            if (turn.isEmpty()) {
                turn.addAll(shuffled());
            }
            var victim = turn.remove();
            harm(victim.getKey(), victim.getValue(), Deed.values()[random.nextInt(Deed.values().length)]);
            Client.pause(BETWEEN);
        }
    }

    /** Each wire has its turn. */
    private List<Map.Entry<Part, Wire>> shuffled() {
        var order = new ArrayList<>(wires);
        Collections.shuffle(order, random);
        return order;
    }

    private void harm(Part part, Wire wire, Deed deed) {
        switch (deed) {
            case CUT -> {
                wire.cut();
                cuts.incrementAndGet();
                say.accept("cut every connection to " + part.title());
            }
            case DELAY -> {
                var each = Duration.ofMillis(1 + random.nextInt(SLOWEST_MILLIS));
                wire.delay(each);
                delays.incrementAndGet();
                Client.pause(SPELL);
                wire.delay(Duration.ZERO);
                say.accept("delayed what goes to and comes from %s by %d ms for %d s"
                        .formatted(part.title(), each.toMillis(), SPELL.toSeconds()));
            }
            case REFUSE -> {
                wire.refuse(true);
                cuts.incrementAndGet();
                Client.pause(SPELL);
                wire.refuse(false);
                say.accept("let nobody through to %s for %d s".formatted(part.title(), SPELL.toSeconds()));
            }
        }
    }

    int cuts() {
        return cuts.get();
    }

    int delays() {
        return delays.get();
    }
}
