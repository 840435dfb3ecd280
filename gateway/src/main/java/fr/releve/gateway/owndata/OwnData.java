package fr.releve.gateway.owndata;

import fr.releve.gateway.neighbours.Kept;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Everything that the services keep about an account, one question each, with the account's own token: nobody gets more than they may read. */
@ApplicationScoped
class OwnData {

    /** Beyond this a person has other means than a download. */
    private static final int MOST = 10_000;

    private final Together together;
    private final List<IntFunction<Map<String, Kept>>> services;

    OwnData(
            Together together,
            @RestClient ProfileApi profile,
            @RestClient MatchingApi matching,
            @RestClient NotificationApi notification) {
        this.together = together;
        this.services = List.of(profile::ownData, matching::ownData, notification::ownData);
    }

    /** By kind, of a list as much as anybody can read; what the account has nothing of is left out. */
    public Map<String, Kept> whole() {
        return first(MOST);
    }

    /** By kind, of a list so many; what the account has nothing of is left out. Takes as long as the slowest answer. */
    public Map<String, Kept> first(int most) {
        Map<String, Kept> data = new LinkedHashMap<>();
        try {
            together.map(services, it -> it.apply(most)).forEach(data::putAll);
        } catch (ServiceProblem | ProcessingException e) {
            throw new Incomplete();
        }
        return data;
    }

    /** Half an export would pass for a whole one. */
    static final class Incomplete extends Problem {
        private static final long serialVersionUID = 1L;

        Incomplete() {
            super(
                    503,
                    ProblemKind.SERVICE_UNAVAILABLE,
                    "A part of Relève does not answer; ask for your data again in a moment.");
        }
    }
}
