package fr.releve.kit.problem;

import java.util.List;
import java.util.Map;

/** The thing is in a state that does not allow what was asked. Nothing was changed. */
public class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String slug, String detail) {
        super(409, slug, detail);
    }

    public Conflict(String slug, String detail, Map<String, Object> facts) {
        super(409, slug, detail, facts, List.of());
    }
}
