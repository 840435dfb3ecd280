package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /coordination}: the proposals that wait for a decision, nearest deadline first, and one of them in full. */
@Path("/coordination")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class QueuePage {

    private static final String HERE = "/coordination";
    private static final int MOST = 500;
    private static final int SHOWN = 20;

    private final MatchingApi matching;
    private final Dossiers dossiers;

    QueuePage(@RestClient MatchingApi matching, Dossiers dossiers) {
        this.matching = matching;
        this.dossiers = dossiers;
    }

    @GET
    public TemplateInstance queue(@RestQuery @Nullable UUID proposition) {
        List<Proposal> waiting =
                Lists.upTo(MOST, after -> matching.proposals("PROPOSED", null, Lists.STRETCH, after)).stream()
                        .sorted(Comparator.comparing((Proposal it) -> deadline(it))
                                .thenComparing(Proposal::id))
                        .toList();
        if (waiting.isEmpty()) {
            return new EmptyQueue();
        }
        Proposal chosen = waiting.stream()
                .filter(it -> it.id().equals(proposition))
                .findFirst()
                .orElse(waiting.getFirst());
        int from = Math.max(0, waiting.indexOf(chosen) / SHOWN * SHOWN);
        List<Row> rows = waiting.stream()
                .skip(from)
                .limit(SHOWN)
                .map(it -> dossiers.row(it, it.equals(chosen)))
                .toList();
        UUID before = from == 0 ? null : waiting.get(from - SHOWN).id();
        UUID after = from + SHOWN < waiting.size() ? waiting.get(from + SHOWN).id() : null;
        return new Queue(
                waiting.size(), rows, dossiers.full(chosen), Wording.choices("reject", REASONS), before, after);
    }

    @POST
    @Path("{id}/approbation")
    public RestResponse<Object> approve(@RestPath UUID id) {
        return answered("approuvee", () -> matching.approve(id));
    }

    @POST
    @Path("{id}/refus")
    public RestResponse<Object> reject(@RestPath UUID id, @RestForm String motif) {
        return answered("refusee", () -> matching.reject(id, new Proposal.Reason(motif)));
    }

    /** Stops at the first that cannot be approved; those before it are. */
    @POST
    @Path("approbations")
    public RestResponse<Object> approveAll(@RestForm @Nullable List<UUID> choix) {
        List<UUID> chosen = choix == null ? List.of() : choix;
        return chosen.isEmpty()
                ? RestResponse.seeOther(URI.create(HERE))
                : answered("approuvees", () -> chosen.forEach(matching::approve));
    }

    private static RestResponse<Object> answered(String code, Runnable decision) {
        try {
            decision.run();
            return Notice.done(HERE, code);
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, refused.slug());
        }
    }

    private static Instant deadline(Proposal it) {
        Instant before = it.decideBefore();
        return before == null ? Instant.MAX : before;
    }

    /** Why a proposal is refused. */
    private static final List<String> REASONS =
            List.of("another-doctor-preferred", "need-changed", "doctor-unavailable", "document-in-doubt", "other");

    /** A line of the queue. */
    record Row(
            UUID id,
            String before,
            String pair,
            String days,
            long score,
            boolean urgent,
            boolean priority,
            boolean unverified,
            boolean chosen) {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Queue(
            long count,
            List<Row> rows,
            Dossier chosen,
            Map<String, String> reasons,
            @Nullable UUID before,
            @Nullable UUID after)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EmptyQueue() implements TemplateInstance {}
}
