package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/verifications}: doctors whose documents nobody has seen as they are now. */
@Path("/coordination/verifications")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class VerificationPage {

    private static final String HERE = "/coordination/verifications";
    private static final int SHOWN = 20;

    private final ProfileApi profile;
    private final Places places;

    VerificationPage(@RestClient ProfileApi profile, Places places) {
        this.profile = profile;
        this.places = places;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String apres) {
        var page = profile.practitioners(false, SHOWN, apres);
        return new Verifications(page.items().stream().map(this::file).toList(), page.next());
    }

    @POST
    @Path("{id}")
    public RestResponse<Object> attest(
            @RestPath UUID id, @RestForm boolean documentVu, @RestForm boolean assuranceVue) {
        try {
            profile.attest(id, new Practitioner.Attestation(documentVu, assuranceVue));
            return Notice.done(HERE, "atteste");
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, refused.slug());
        }
    }

    private File file(Practitioner it) {
        return new File(
                it.id(),
                "Dr " + it.firstName() + " " + it.lastName(),
                Labels.categoryLabel(it.category()),
                Labels.specialtyLabel(it.specialty()),
                places.communeName(it.homeCommune()),
                it.rpps(),
                Wording.orCode("credential", it.credential().kind()) + " "
                        + it.credential().number(),
                it.credential().validUntil(),
                it.insuranceValidUntil());
    }

    /** What the coordinator compares with the papers. */
    record File(
            UUID id,
            String name,
            String category,
            String specialty,
            String commune,
            String rpps,
            String credential,
            LocalDate credentialUntil,
            LocalDate insuranceUntil) {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Verifications(List<File> files, @Nullable String next) implements TemplateInstance {}
}
