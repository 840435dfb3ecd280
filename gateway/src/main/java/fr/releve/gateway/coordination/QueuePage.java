package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.DecisionQueue;
import fr.releve.gateway.neighbours.Dossier;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
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
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class QueuePage {

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
        DecisionQueue queue = order.ask(matching, proposition, SHOWN);
        UUID reading = proposition != null
                ? proposition
                : queue.items().stream().map(DecisionQueue.Line::id).findFirst().orElse(null);
        Dossier read = reading == null ? null : find(reading);
        boolean waits = read != null && read.proposal().status().equals("PROPOSED");
        String fallen = reading == null || waits ? null : whatBecameOf(read);
        if (queue.waiting() == 0) {
            return new EmptyQueue(fallen);
        }
        return new Queue(
                queue.waiting(),
                queue.wanted(),
                dossiers.rows(queue.items(), waits ? reading : null),
                queue.items().stream().anyMatch(DecisionQueue.Line::urgent),
                order,
                territories(queue),
                read != null && waits ? dossiers.full(read) : null,
                fallen,
                reading,
                reading == null ? null : queue.following(reading),
                Wording.choices("reject", REASONS),
                queue.before(),
                queue.after());
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
            @RestPath UUID id,
            @RestForm @DefaultValue("") String motif,
            @RestForm @Nullable UUID suivante,
            @BeanParam QueueOrder order) {
        if (motif.isBlank()) {
            return Notice.failed(order.address(id), "no-reason");
        }
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

    /** Null if there is no such proposal for the reader. One can be decided without what bears on it. */
    private @Nullable Dossier find(UUID id) {
        try {
            return matching.dossier(id);
        } catch (ServiceProblem | ProcessingException notTold) {
            return proposalAlone(id);
        }
    }

    private @Nullable Dossier proposalAlone(UUID id) {
        return ServiceProblem.found(() -> matching.proposal(id))
                .map(Dossier::of)
                .orElse(null);
    }

    /** Why a proposal that somebody was reading waits no longer, in words. */
    private static String whatBecameOf(@Nullable Dossier read) {
        return read == null
                ? Wording.of("fallen.gone")
                : Wording.orCode("fallen", read.proposal().status());
    }

    private Map<String, String> territories(DecisionQueue queue) {
        Map<String, String> named = new TreeMap<>(FrenchOrder.OF_NAMES);
        queue.territories().forEach(it -> named.put(places.territoryName(it), it));
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
            boolean someUrgent,
            QueueOrder order,
            Map<String, String> territories,
            @Nullable DossierView chosen,
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
