package fr.releve.kit.problem;

import java.util.List;
import java.util.Map;

/**
 * A request that cannot be met, as the caller is told (RFC 9457). Each kind is a subclass that knows its status, its slug and its
 * sentence; nobody keeps a list of them.
 *
 * <p>The sentence is for the caller: it names fields and values of the request, never other people's data.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final transient Map<String, Object> facts;
    private final transient List<Fault> faults;

    /**
     * @param status HTTP status, 4xx or 503
     * @param slug stable name of the kind, {@code unknown-commune}; the {@code type} is {@code /problems/} and the slug
     * @param detail a sentence a person understands
     */
    protected Problem(int status, String slug, String detail) {
        this(status, slug, detail, Map.of(), List.of());
    }

    /**
     * @param facts extra members of the problem document, for programs
     * @param faults the fields at fault
     */
    protected Problem(int status, String slug, String detail, Map<String, Object> facts, List<Fault> faults) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.facts = Map.copyOf(facts);
        this.faults = List.copyOf(faults);
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
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
     * @param pointer JSON pointer into the request body ({@code /availability/0/until}), or the name of a parameter or header
     */
    public record Fault(String pointer, String detail) {}
}
