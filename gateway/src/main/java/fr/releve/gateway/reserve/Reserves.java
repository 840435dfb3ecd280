package fr.releve.gateway.reserve;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Reserve;
import fr.releve.gateway.neighbours.Reserve.Turn;
import fr.releve.gateway.neighbours.ServiceProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the matching tells of a need beside its proposals; a page stands without it. */
@ApplicationScoped
public class Reserves {

    private final MatchingApi matching;

    public Reserves(@RestClient MatchingApi matching) {
        this.matching = matching;
    }

    /** Null while it is not told: the matching has not heard of the need yet, or the reader may not know. */
    public @Nullable Reserve of(UUID need) {
        try {
            return matching.reserve(need);
        } catch (ServiceProblem notTold) {
            return null;
        }
    }

    /** Whose turn it is when; empty while nobody is promised, or it is not told. */
    public List<Turn> turns(UUID need) {
        try {
            return matching.relay(need).turns();
        } catch (ServiceProblem notTold) {
            return List.of();
        }
    }

    /** As {@link #turns}, but empty also of a need that one doctor has alone. */
    public List<Turn> relay(UUID need) {
        List<Turn> turns = turns(need);
        return turns.size() > 1 ? turns : List.of();
    }
}
