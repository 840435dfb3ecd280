package fr.releve.gateway.townhall;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Obstacle;
import fr.releve.gateway.neighbours.Outlook;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.Reserve;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.reserve.Reserves;
import fr.releve.gateway.shell.Reasons;
import fr.releve.gateway.shell.Stretch;
import fr.releve.gateway.shell.Within;
import fr.releve.gateway.shell.Words;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /commune/besoins/{id}/candidats}: who could come, who shares it already, who else could step in; without names; and the need's history, alone once it is over. */
@Path("/commune/besoins/{id}/candidats")
@RunOnVirtualThread
@RolesAllowed({Roles.MUNICIPALITY, Roles.COORDINATOR})
@Produces(MediaType.TEXT_HTML)
class CandidatesPage {

    private static final int SHOWN = 10;

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final Places places;
    private final Session session;
    private final Together together;

    CandidatesPage(
            @RestClient ProfileApi profile,
            @RestClient MatchingApi matching,
            Places places,
            Session session,
            Together together) {
        this.profile = profile;
        this.matching = matching;
        this.places = places;
        this.session = session;
        this.together = together;
    }

    @GET
    public TemplateInstance candidates(
            @RestPath UUID id,
            @RestQuery @DefaultValue("") String trajet,
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("1") int page) {
        Vacancy told = profile.vacancy(id);
        NeedView need = NeedView.of(told, places);
        if (need.over() && told.host() == null) {
            throw new NotFound("need", id);
        }
        CandidateOrder choice = CandidateOrder.of(trajet, tri);
        return together.both(
                () -> need.over() ? Outlook.NOTHING : matching.outlook(id),
                () -> history(told),
                (ahead, history) -> page(need, choice, page, ahead, history));
    }

    private Candidates page(NeedView need, CandidateOrder choice, int page, Outlook ahead, List<Step> history) {
        List<Candidate> all = numbered(ahead.candidates());
        List<Candidate> found = choice.among(all);
        int shown = Stretch.clamped(page, SHOWN, found.size());
        return new Candidates(
                need,
                found.stream().skip((shown - 1L) * SHOWN).limit(SHOWN).toList(),
                choice,
                Within.choices(),
                Wording.choices("sort.candidate", CandidateOrder.SORTS),
                all.size(),
                Stretch.of(shown, SHOWN, found.size()),
                ahead.size() > all.size(),
                ahead.obstacles().stream().map(Barrier::of).toList(),
                !session.roles().contains(Roles.COORDINATOR),
                Reserves.shared(ahead.turns()),
                need.published() && !need.expired() ? ahead.reserve().best(SHOWN) : null,
                history,
                session.roles().contains(Roles.MUNICIPALITY));
    }

    /** Each keeps their number, however the list is sorted. */
    private static List<Candidate> numbered(List<Prospect> possible) {
        return IntStream.range(0, possible.size())
                .mapToObj(it -> Candidate.of(it + 1, possible.get(it)))
                .toList();
    }

    /** The newest first; for those alone who manage the need, who are told its host. */
    private List<Step> history(Vacancy it) {
        return it.host() == null
                ? List.of()
                : profile.vacancyHistory(it.id()).reversed().stream()
                        .map(Step::of)
                        .toList();
    }

    /**
     * A doctor who could come.
     *
     * @param number in place of a name; the best is the first
     */
    record Candidate(int number, int travelMinutes, List<HalfDay> halfDays, Reasons reasons) {

        static Candidate of(int number, Prospect it) {
            return new Candidate(number, it.travelMinutes(), it.halfDays(), Reasons.of(it.terms(), it.score()));
        }
    }

    /** What became of the need. */
    record Step(Instant at, String what, String reason) {

        static Step of(Vacancy.Line it) {
            return new Step(
                    it.at(), Wording.orCode("need-deed", it.deed()), it.reason() == null ? "" : because(it.reason()));
        }

        /** As a town hall gives it up in its list; another reason came by the API, and its code alone says nothing. */
        private static String because(String reason) {
            return Wording.find("give-up." + reason)
                    .or(() -> Wording.find("because." + reason))
                    .orElse("");
        }
    }

    record Barrier(String text, String doctors) {

        static Barrier of(Obstacle it) {
            return new Barrier(
                    Wording.orCode("obstacle", it.code()),
                    it.doctors() == null ? Wording.of("figure.too-few") : Words.grouped(it.doctors()));
        }
    }

    /**
     * The page.
     *
     * @param all how many could come, whatever is shown of them
     * @param more there are doctors who are not counted
     * @param inFives how obstacles are counted for whom they are not told exactly
     */
    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Candidates(
            NeedView need,
            List<Candidate> candidates,
            CandidateOrder choice,
            Map<String, String> distances,
            Map<String, String> sorts,
            int all,
            Stretch stretch,
            boolean more,
            List<Barrier> obstacles,
            boolean inFives,
            List<Reserve.Turn> relay,
            @Nullable Reserve reserve,
            List<Step> history,
            boolean host)
            implements TemplateInstance {}
}
