package fr.releve.gateway.townhall;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.Reserve;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.reserve.Reserves;
import fr.releve.gateway.shell.Reasons;
import fr.releve.gateway.shell.Sentences;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** {@code /commune/besoins/{id}/candidats}: who could come, who shares it already, who else could step in; without names. */
@Path("/commune/besoins/{id}/candidats")
@RunOnVirtualThread
@RolesAllowed({Roles.MUNICIPALITY, Roles.COORDINATOR})
@Produces(MediaType.TEXT_HTML)
class CandidatesPage {

    private static final int SHOWN = 10;

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final Reserves reserves;
    private final Places places;
    private final Session session;

    CandidatesPage(
            @RestClient ProfileApi profile,
            @RestClient MatchingApi matching,
            Reserves reserves,
            Places places,
            Session session) {
        this.profile = profile;
        this.matching = matching;
        this.reserves = reserves;
        this.places = places;
        this.session = session;
    }

    @GET
    public TemplateInstance candidates(@RestPath UUID id) {
        NeedView need = NeedView.of(profile.vacancy(id), places);
        List<Prospect> all = Lists.upTo(Lists.EVERY, after -> matching.candidates(id, Lists.STRETCH, after));
        return new Candidates(
                need,
                all.stream()
                        .filter(it -> it.refusals().isEmpty())
                        .limit(SHOWN)
                        .map(Candidate::of)
                        .toList(),
                obstacles(all),
                reserves.relay(id),
                reserve(need),
                session.roles().contains(Roles.MUNICIPALITY));
    }

    /** Only of a need that still asks for somebody. */
    private @Nullable Reserve reserve(NeedView need) {
        Reserve all = need.published() && !need.expired() ? reserves.of(need.id()) : null;
        return all == null ? null : all.best(SHOWN);
    }

    /** By how many doctors they keep away; those that say a number of their own are said once, as the first has it. */
    private static List<Obstacle> obstacles(List<Prospect> all) {
        Map<String, Obstacle> found = new LinkedHashMap<>();
        all.stream()
                .flatMap(it -> it.refusals().stream())
                .forEach(it -> found.merge(it.code(), new Obstacle(Sentences.general(it), 1), Obstacle::plus));
        return found.values().stream()
                .sorted(Comparator.comparingLong(Obstacle::doctors).reversed())
                .toList();
    }

    /** A doctor who could come. */
    record Candidate(int travelMinutes, List<HalfDay> halfDays, Reasons reasons) {

        static Candidate of(Prospect it) {
            return new Candidate(it.travelMinutes(), it.halfDays(), Reasons.of(it.terms(), it.score()));
        }
    }

    record Obstacle(String text, long doctors) {

        Obstacle plus(Obstacle other) {
            return new Obstacle(text, doctors + other.doctors);
        }
    }

    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Candidates(
            NeedView need,
            List<Candidate> candidates,
            List<Obstacle> obstacles,
            List<Reserve.Turn> relay,
            @Nullable Reserve reserve,
            boolean host)
            implements TemplateInstance {}
}
