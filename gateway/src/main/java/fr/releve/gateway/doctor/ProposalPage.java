package fr.releve.gateway.doctor;

import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Labels;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /medecin}: what waits for the doctor's answer, then what has been agreed. */
@Path("/medecin")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class ProposalPage {

    private static final String HERE = "/medecin";
    private static final int MOST = 200;

    private final MatchingApi matching;
    private final DoctorFile file;
    private final OpenNeeds needs;
    private final Places places;

    ProposalPage(@RestClient MatchingApi matching, DoctorFile file, OpenNeeds needs, Places places) {
        this.matching = matching;
        this.file = file;
        this.needs = needs;
        this.places = places;
    }

    @GET
    public Object proposals() {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return Response.seeOther(URI.create("/medecin/dossier")).build();
        }
        List<Proposal> all = Lists.upTo(MOST, after -> matching.proposals(null, null, Lists.STRETCH, after));
        return new Proposals(
                offers(all, it -> "OFFERED".equals(it.status()) && !it.doctorAccepted()),
                offers(all, it -> "OFFERED".equals(it.status()) && it.doctorAccepted()),
                agreed(all),
                doctor.get().attested(),
                doctor.get().maxTravelMinutes(),
                places.communeName(doctor.get().homeCommune()),
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

    private List<Offer> offers(List<Proposal> all, Predicate<Proposal> which) {
        return all.stream()
                .filter(which)
                .map(it -> Offer.of(it, needs, places, null))
                .toList();
    }

    private List<Offer> agreed(List<Proposal> all) {
        return all.stream()
                .filter(it -> "AGREED".equals(it.status()))
                .map(it -> Offer.of(it, needs, places, host(it)))
                .toList();
    }

    private Proposal.@Nullable Contact host(Proposal it) {
        try {
            return matching.contacts(it.id()).host();
        } catch (ServiceProblem notToBeHad) {
            return null;
        }
    }

    /** Why a doctor declines; never to their disadvantage. */
    private static final Map<String, String> REASONS = Labels.ordered(
            "dates-do-not-suit", "Ces dates ne me conviennent pas",
            "too-far", "C’est trop loin",
            "pay", "La rémunération ne me convient pas",
            "already-committed", "Je suis déjà pris ailleurs",
            "personal", "Raison personnelle",
            "other", "Autre raison");

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Proposals(
            List<Offer> toAnswer,
            List<Offer> answered,
            List<Offer> agreed,
            boolean attested,
            long maxTravelMinutes,
            String home,
            Map<String, String> reasons)
            implements TemplateInstance {}
}
