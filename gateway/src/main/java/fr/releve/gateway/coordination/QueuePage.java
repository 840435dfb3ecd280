package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final int MOST = 500;
    private static final int SHOWN = 20;

    private final MatchingApi matching;
    private final Dossiers dossiers;
    private final Places places;

    QueuePage(@RestClient MatchingApi matching, Dossiers dossiers, Places places) {
        this.matching = matching;
        this.dossiers = dossiers;
        this.places = places;
    }

    @GET
    public TemplateInstance queue(@RestQuery @Nullable UUID proposition, @BeanParam QueueOrder order) {
        List<Proposal.Queued> all = Lists.upTo(MOST, after -> matching.queue(Lists.STRETCH, after));
        Map<String, String> territories = territories(all);
        List<Proposal.Queued> waiting = order.among(all, places);
        Optional<Proposal.Queued> chosen = proposition == null
                ? waiting.stream().findFirst()
                : all.stream().filter(it -> it.id().equals(proposition)).findFirst();
        String fallen = proposition != null && chosen.isEmpty() ? whatBecameOf(proposition) : null;
        if (all.isEmpty()) {
            return new EmptyQueue(fallen);
        }
        int at = chosen.map(waiting::indexOf).orElse(-1);
        int from = Math.max(0, at) / SHOWN * SHOWN;
        List<Row> rows = dossiers.rows(
                waiting.stream().skip(from).limit(SHOWN).toList(),
                chosen.map(Proposal.Queued::id).orElse(null));
        return new Queue(
                all.size(),
                waiting.size(),
                rows,
                order,
                territories,
                chosen.map(it -> dossiers.full(it.id(), all)).orElse(null),
                fallen,
                proposition != null
                        ? proposition
                        : chosen.map(Proposal.Queued::id).orElse(null),
                at >= 0 && at + 1 < waiting.size() ? waiting.get(at + 1).id() : null,
                Wording.choices("reject", REASONS),
                from == 0 ? null : waiting.get(from - SHOWN).id(),
                from + SHOWN < waiting.size() ? waiting.get(from + SHOWN).id() : null);
    }

    @POST
    @Path("{id}/approbation")
    public RestResponse<Object> approve(
            @RestPath UUID id, @RestForm @Nullable UUID suivante, @BeanParam QueueOrder order) {
        return answered(order.address(suivante), "approuvee", () -> matching.approve(id));
    }

    @POST
    @Path("{id}/refus")
    public RestResponse<Object> reject(
            @RestPath UUID id, @RestForm String motif, @RestForm @Nullable UUID suivante, @BeanParam QueueOrder order) {
        return answered(order.address(suivante), "refusee", () -> matching.reject(id, new Proposal.Reason(motif)));
    }

    /** Each that can be approved is; how many could not is said. */
    @POST
    @Path("approbations")
    public RestResponse<Object> approveAll(@RestForm @Nullable List<UUID> choix, @BeanParam QueueOrder order) {
        List<UUID> chosen = choix == null ? List.of() : choix;
        String back = order.address(null);
        if (chosen.isEmpty()) {
            return Notice.failed(back, "nothing-chosen");
        }
        long approved = chosen.stream().filter(this::approved).count();
        return approved == chosen.size()
                ? Notice.done(back, approved == 1 ? "approuvee" : "approuvees", approved)
                : Notice.failed(back, "some-not-approved", chosen.size() - approved);
    }

    private boolean approved(UUID id) {
        try {
            matching.approve(id);
            return true;
        } catch (ServiceProblem refused) {
            return false;
        }
    }

    private static RestResponse<Object> answered(String back, String code, Runnable decision) {
        try {
            decision.run();
            return Notice.done(back, code);
        } catch (ServiceProblem refused) {
            return Notice.failed(back, refused.slug());
        }
    }

    /** Why a proposal that somebody was reading waits no longer, in words. */
    private String whatBecameOf(UUID id) {
        try {
            return Wording.orCode("fallen", matching.proposal(id).status());
        } catch (ServiceProblem notTold) {
            return Wording.of("fallen.gone");
        }
    }

    private Map<String, String> territories(List<Proposal.Queued> all) {
        Map<String, String> named = new TreeMap<>();
        all.stream().map(Proposal.Queued::territory).distinct().forEach(it -> named.put(places.territoryName(it), it));
        return named;
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
            long shown,
            List<Row> rows,
            QueueOrder order,
            Map<String, String> territories,
            @Nullable Dossier chosen,
            @Nullable String fallen,
            @Nullable UUID reading,
            @Nullable UUID following,
            Map<String, String> reasons,
            @Nullable UUID before,
            @Nullable UUID after)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EmptyQueue(@Nullable String fallen) implements TemplateInstance {}
}
