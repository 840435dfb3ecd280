package fr.releve.matching.change;

import fr.releve.kit.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The traces of the changes that one plan answers. The plan belongs to the first of them and is linked with the others; what it says about
 * a doctor and a vacancy belongs to the trace of the change that led there, so that a trace goes from what somebody did to what came
 * of it, however much was planned together.
 */
public final class Causes {

    /** A span names no more as its causes. */
    private static final int MOST_TRACES = 128;

    public static final Causes NONE = new Causes(List.of(), Map.of());

    private final List<Trace> traces;
    private final Map<String, Change> reached;

    private Causes(List<Trace> traces, Map<String, Change> reached) {
        this.traces = traces;
        this.reached = reached;
    }

    /** @param news in their order */
    public static Causes of(List<Change> news) {
        var traces = news.stream()
                .map(Change::trace)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_TRACES)
                .toList();
        Map<String, Change> lastOf = new HashMap<>();
        news.forEach(it -> lastOf.put(it.id(), it));
        return new Causes(traces, lastOf);
    }

    /** A doctor and a vacancy that the plan brings together or parts. */
    public record Meeting(UUID practitionerId, UUID vacancyId) {}

    /**
     * As far as they reach: a doctor who goes takes the change to the vacancy, the vacancy to the doctor who comes instead, and so on.
     *
     * @param meetings all that the plan brings together or parts
     */
    public Causes through(Collection<Meeting> meetings) {
        Map<String, Change> further = new HashMap<>(reached);
        Map<String, Change> next = reached;
        while (!next.isEmpty()) {
            next = step(further, meetings);
            further.putAll(next);
        }
        return new Causes(traces, further);
    }

    private static Map<String, Change> step(Map<String, Change> known, Collection<Meeting> meetings) {
        Map<String, Change> next = new HashMap<>();
        for (Meeting it : meetings) {
            String doctor = it.practitionerId().toString();
            String vacancy = it.vacancyId().toString();
            var ofDoctor = known.get(doctor);
            var ofVacancy = known.get(vacancy);
            if (ofDoctor == null && ofVacancy != null) {
                next.putIfAbsent(doctor, ofVacancy);
            } else if (ofVacancy == null && ofDoctor != null) {
                next.putIfAbsent(vacancy, ofDoctor);
            }
        }
        return next;
    }

    /** Of the changes themselves, in their order. */
    public List<Trace> traces() {
        return traces;
    }

    /** Tells what became of a doctor and a vacancy, in the trace of the later of the changes that reach them. */
    public void telling(UUID practitionerId, UUID vacancyId, Runnable news) {
        var cause = later(reached.get(practitionerId.toString()), reached.get(vacancyId.toString()));
        var plan = Trace.current();
        if (cause == null || plan.filter(cause::isOneWith).isPresent()) {
            news.run();
            return;
        }
        List<Trace> causes = new ArrayList<>();
        causes.add(cause);
        plan.ifPresent(causes::add);
        Trace.follow("tell of a proposal", causes, news);
    }

    private static @Nullable Trace later(@Nullable Change one, @Nullable Change other) {
        if (one == null || (other != null && other.position() > one.position())) {
            return other == null ? null : other.trace();
        }
        return one.trace();
    }
}
