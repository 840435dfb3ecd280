package fr.releve.kit.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request that cannot be met, as the caller is told (RFC 9457). Whoever refuses knows the status and the sentence; the kinds are
 * listed in {@link ProblemKind}.
 *
 * <p>The sentence is for the caller: it names fields and values of the request, never other people's data.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of every problem document; a second one of such a name makes it unreadable. */
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "errors");

    private final int status;
    private final ProblemKind kind;
    private final transient Map<String, Object> facts;
    private final transient List<Fault> faults;

    /**
     * @param status HTTP status, 4xx or 503
     * @param detail a sentence a person understands
     */
    protected Problem(int status, ProblemKind kind, String detail) {
        this(status, kind, detail, Map.of(), List.of());
    }

    /**
     * @param facts extra members of the problem document, for programs
     * @param faults the fields at fault
     * @throws IllegalArgumentException if a fact is called as a member that every problem document has
     */
    protected Problem(int status, ProblemKind kind, String detail, Map<String, Object> facts, List<Fault> faults) {
        super(detail, null, false, false);
        if (!Collections.disjoint(MEMBERS, facts.keySet())) {
            throw new IllegalArgumentException("a problem document has a member of that name: " + facts.keySet());
        }
        this.status = status;
        this.kind = kind;
        this.facts = Map.copyOf(facts);
        this.faults = List.copyOf(faults);
    }

    public int status() {
        return status;
    }

    public ProblemKind kind() {
        return kind;
    }

    public String slug() {
        return kind.slug();
    }

    /** How long to wait before the same is asked again; empty if nobody knows whether that would help. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One field at fault.
     *
     * @param pointer JSON pointer into the request body ({@code /availability/0/until}; the empty one is the whole body), or the name of a
     *     parameter or header
     */
    public record Fault(String pointer, String detail) {}
}
