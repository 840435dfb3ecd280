package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.offer.Board;
import fr.releve.gateway.offer.Offers;
import fr.releve.gateway.offer.Side;
import fr.releve.gateway.places.Places;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /medecin}: what waits for the doctor's answer, then what has been agreed. */
@Path("/medecin")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class ProposalPage {

    private static final String HERE = "/medecin";

    private final Offers offers;
    private final DoctorFile file;
    private final Places places;

    ProposalPage(Offers offers, DoctorFile file, Places places) {
        this.offers = offers;
        this.file = file;
        this.places = places;
    }

    @GET
    public Object proposals() {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        return new Proposals(
                offers.board(Side.DOCTOR),
                doctor.get().attested(),
                doctor.get().maxTravelMinutes(),
                places.communeName(doctor.get().homeCommune()),
                Side.DOCTOR.reasons());
    }

    @POST
    @Path("propositions/{id}/acceptation")
    public RestResponse<Object> accept(@RestPath UUID id) {
        return offers.accept(id, HERE);
    }

    @POST
    @Path("propositions/{id}/refus")
    public RestResponse<Object> decline(@RestPath UUID id, @RestForm String motif) {
        return offers.decline(id, motif, HERE);
    }

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Proposals(Board board, boolean attested, int maxTravelMinutes, String home, Map<String, String> reasons)
            implements TemplateInstance {}
}
