package fr.releve.gateway.reserve;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Reserve.Turn;
import fr.releve.gateway.neighbours.ServiceProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the matching tells of a need beside its proposals; a page stands without it. */
@ApplicationScoped
public class Reserves {

    private final MatchingApi matching;

    public Reserves(@RestClient MatchingApi matching) {
        this.matching = matching;
    }

    /** Whose turn it is when; empty of a need that one doctor has alone, or while it is not told. */
    public List<Turn> relay(UUID need) {
        try {
            return shared(matching.relay(need).turns());
        } catch (ServiceProblem notTold) {
            return List.of();
        }
    }

    /** No turns where one doctor has them all. */
    public static List<Turn> shared(List<Turn> turns) {
        return turns.size() > 1 ? turns : List.of();
    }
}
