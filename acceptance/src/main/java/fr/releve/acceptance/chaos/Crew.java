package fr.releve.acceptance.chaos;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Those who work during a run. Who cannot go on is told of, as what a part that is away refuses is asked again and stops nobody. */
final class Crew {

    private Crew() {}

    /** Returns when all have ended; says who ended because of what. */
    static List<String> work(Collection<? extends Runnable> people) {
        Map<Runnable, Future<?>> ends = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(it -> ends.put(it, threads.submit(it)));
        }
        return ends.entrySet().stream()
                .filter(it -> it.getValue().state() == Future.State.FAILED)
                .map(it -> "%s stopped working: %s"
                        .formatted(
                                it.getKey().getClass().getSimpleName(),
                                it.getValue().exceptionNow()))
                .toList();
    }
}
