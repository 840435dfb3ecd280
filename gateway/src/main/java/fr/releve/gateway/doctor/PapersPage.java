package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.PaperLine;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code /medecin/papiers}: the doctor's documents, seen by nobody but them and the coordinator who checks them. */
@Path("/medecin/papiers")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class PapersPage {

    private static final String HERE = "/medecin/papiers";

    private final ProfileApi profile;
    private final DoctorFile file;
    private final InstantSource clock;

    PapersPage(@RestClient ProfileApi profile, DoctorFile file, InstantSource clock) {
        this.profile = profile;
        this.file = file;
        this.clock = clock;
    }

    @GET
    public Object papers(@RestQuery @DefaultValue("") String etat, @RestQuery @DefaultValue("") String tri) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        var id = doctor.get().id();
        OwnPapers choice = OwnPapers.of(etat, tri);
        List<PaperLine> all = PaperLine.of(id, profile.papers(id));
        return new Papers(
                choice.among(all, LocalDate.ofInstant(clock.instant(), Clock.PARIS)),
                choice,
                Wording.choices("show.paper", OwnPapers.STATES),
                Wording.choices("sort.paper", OwnPapers.SORTS),
                all.size(),
                PaperLine.kinds());
    }

    /** In place of what there was of its kind. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<Object> handIn(
            @RestForm @Nullable String nature, @RestForm @Nullable String fin, @RestForm @Nullable FileUpload fichier) {
        if (nature == null || fichier == null || fichier.size() == 0) {
            return Notice.failed(HERE, "document-empty");
        }
        try {
            profile.handIn(
                    profile.me().id(), nature, day(fin), fichier.uploadedFile().toFile());
            return Notice.done(HERE, "papier");
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, refused.slug());
        }
    }

    /** It is kept no longer, and nobody checks it any more. */
    @POST
    @Path("{paper}/retrait")
    public RestResponse<Object> takeBack(@RestPath UUID paper) {
        profile.takeBack(profile.me().id(), paper);
        return Notice.done(HERE, "papier-retire");
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @param all how many there are, whatever is shown of them */
    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Papers(
            List<PaperLine> papers,
            OwnPapers choice,
            Map<String, String> states,
            Map<String, String> sorts,
            int all,
            Map<String, String> kinds)
            implements TemplateInstance {}
}
