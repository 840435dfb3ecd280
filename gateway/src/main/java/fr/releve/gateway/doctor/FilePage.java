package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Versions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** {@code /medecin/dossier}: registration, and later the file. */
@Path("/medecin/dossier")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class FilePage {

    /** Goes on as a header: nothing but what the form was given. */
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private static final Map<String, String> CREDENTIALS =
            Labels.ordered("REGISTRATION", "Inscription à l’Ordre", "LICENCE", "Licence de remplacement");

    private final ProfileApi profile;
    private final DoctorFile file;
    private final CommuneField communes;

    FilePage(@RestClient ProfileApi profile, DoctorFile file, CommuneField communes) {
        this.profile = profile;
        this.file = file;
        this.communes = communes;
    }

    @GET
    public TemplateInstance show() {
        Optional<Practitioner> known = file.find();
        return page(
                known,
                known.map(it -> FileForm.of(it, communes)).orElse(FileForm.EMPTY),
                UUID.randomUUID().toString(),
                Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(MultivaluedMap<String, String> sent) {
        FileForm form = FileForm.typed(sent);
        Optional<Practitioner> known = file.find();
        String key = Optional.ofNullable(sent.getFirst("cle"))
                .filter(it -> KEY.matcher(it).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        try {
            Practitioner.Draft draft = form.draft(communes);
            if (known.isPresent()) {
                long read = Optional.ofNullable(sent.getFirst("version"))
                        .filter(it -> VERSION.matcher(it).matches())
                        .map(Long::valueOf)
                        .orElse(-1L);
                profile.change(known.get().id(), Versions.tag(read), draft);
                return Notice.done("/medecin", "dossier");
            }
            profile.register(key, draft);
            return Notice.done("/medecin/jours", "dossier");
        } catch (ServiceProblem refused) {
            return page(known, form, key, Faults.of(refused, FileForm.SENTENCES));
        }
    }

    private static TemplateInstance page(Optional<Practitioner> known, FileForm form, String key, Faults faults) {
        return new File(
                known.isPresent(),
                known.map(Practitioner::attested).orElse(false),
                known.map(Practitioner::version).orElse(0L),
                key,
                form,
                faults,
                Labels.CATEGORIES,
                Labels.SPECIALTIES,
                Labels.KINDS,
                CREDENTIALS);
    }

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record File(
            boolean known,
            boolean attested,
            long version,
            String key,
            FileForm form,
            Faults faults,
            Map<String, String> categories,
            Map<String, String> specialties,
            Map<String, String> kinds,
            Map<String, String> credentials)
            implements TemplateInstance {}
}
