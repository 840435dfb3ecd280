package fr.releve.gateway.townhall;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.HalfDay;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Reasons;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /commune}: offers that wait for the host's answer, without the doctor's name, then what has been agreed. */
@Path("/commune")
@RunOnVirtualThread
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
class AnswerPage {

    private static final String HERE = "/commune";
    private static final int MOST = 200;

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Places places;

    AnswerPage(@RestClient MatchingApi matching, OpenNeeds needs, Places places) {
        this.matching = matching;
        this.needs = needs;
        this.places = places;
    }

    @GET
    public TemplateInstance offers() {
        List<Proposal> all = Lists.upTo(MOST, after -> matching.proposals(null, null, Lists.STRETCH, after));
        return new Answers(
                views(all, it -> "OFFERED".equals(it.status()) && !it.hostAccepted()),
                views(all, it -> "OFFERED".equals(it.status()) && it.hostAccepted()),
                views(all, it -> "AGREED".equals(it.status())),
                REASONS);
    }

    @POST
    @Path("propositions/{id}/acceptation")
    public RestResponse<Object> accept(@RestPath UUID id) {
        return answered("acceptee", () -> matching.accept(id));
    }

    @POST
    @Path("propositions/{id}/refus")
    public RestResponse<Object> decline(@RestPath UUID id, @RestForm String motif) {
        return answered("declinee", () -> matching.refuse(id, new Proposal.Reason(motif)));
    }

    private static RestResponse<Object> answered(String code, Runnable answer) {
        try {
            answer.run();
            return Notice.done(HERE, code);
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, refused.slug());
        }
    }

    private List<HostOffer> views(List<Proposal> all, Predicate<Proposal> which) {
        return all.stream().filter(which).map(this::view).toList();
    }

    private HostOffer view(Proposal it) {
        return new HostOffer(
                it.id(),
                NeedView.of(needs.one(it.vacancyId()), places),
                it.halfDays(),
                it.answerBefore(),
                it.doctorAccepted(),
                Reasons.of(it.terms(), it.score()),
                "AGREED".equals(it.status()) ? doctor(it) : null);
    }

    private Proposal.@Nullable Contact doctor(Proposal it) {
        try {
            return matching.contacts(it.id()).doctor();
        } catch (ServiceProblem notToBeHad) {
            return null;
        }
    }

    /** Why a host declines. */
    private static final Map<String, String> REASONS = Labels.ordered(
            "need-covered", "Le besoin est déjà couvert",
            "dates-do-not-suit", "Ces dates ne conviennent plus",
            "practice-not-available", "Le cabinet n’est pas disponible",
            "other", "Autre raison");

    /** A proposal as the host reads it: no name before both agreed. */
    record HostOffer(
            UUID id,
            NeedView need,
            List<HalfDay> halfDays,
            @Nullable Instant answerBefore,
            boolean doctorAccepted,
            Reasons reasons,
            Proposal.@Nullable Contact doctor) {}

    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Answers(
            List<HostOffer> toAnswer, List<HostOffer> answered, List<HostOffer> agreed, Map<String, String> reasons)
            implements TemplateInstance {}
}
