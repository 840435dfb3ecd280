package fr.releve.kit.owndata;

import fr.releve.kit.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the service's features keep of an account. */
@ApplicationScoped
public class ReadOwnData {

    private final List<OwnPart> parts;

    public ReadOwnData(@All List<OwnPart> parts) {
        this.parts = parts;
    }

    /** @param most how many things of each list */
    @Transactional
    public Map<String, Kept> handle(Caller caller, int most) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        parts.forEach(it -> kept.putAll(it.of(caller, most)));
        return kept;
    }
}
