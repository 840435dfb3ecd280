package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.PaperLine;
import fr.releve.gateway.shell.ProblemWords;
import fr.releve.gateway.shell.Typed;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.BodyLimits;
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

    /** Where the API takes a file. */
    private static final String TAKEN_AT = "/api/practitioners/one/documents";

    /** The names that the API gives the fields, with those of the form. */
    private static final Map<String, String> FIELDS =
            Map.of("kind", "nature", "validUntil", "fin", "content", "fichier");

    private final ProfileApi profile;
    private final DoctorFile file;
    private final BodyLimits limits;
    private final InstantSource clock;

    PapersPage(@RestClient ProfileApi profile, DoctorFile file, BodyLimits limits, InstantSource clock) {
        this.limits = limits;
        this.profile = profile;
        this.file = file;
        this.clock = clock;
    }

    @GET
    public Object papers(@RestQuery @DefaultValue("") String etat, @RestQuery @DefaultValue("") String tri) {
        Optional<Practitioner> doctor = file.find();
        return doctor.isEmpty()
                ? DoctorFile.signUpFirst()
                : page(doctor.get(), OwnPapers.of(etat, tri), Typing.NOTHING, Faults.NONE);
    }

    /** In place of what there was of its kind. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object handIn(
            @RestForm @DefaultValue("") String nature,
            @RestForm @DefaultValue("") String fin,
            @RestForm @Nullable FileUpload fichier) {
        Optional<Practitioner> known = file.find();
        if (known.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        Practitioner doctor = known.get();
        Typing typing = new Typing(nature, fin);
        Optional<LocalDate> until = Typed.date(fin);
        if (nature.isBlank()) {
            return again(doctor, typing, Map.of("nature", Wording.of("fault.paper.kind")));
        }
        if (!fin.isBlank() && until.isEmpty()) {
            return again(doctor, typing, Map.of("fin", Wording.of("fault.paper.fin")));
        }
        if (fichier == null || fichier.size() == 0) {
            return again(doctor, typing, Map.of("fichier", ProblemWords.sentence(ProblemKind.DOCUMENT_EMPTY)));
        }
        if (fichier.size() > mostBytes()) {
            return again(doctor, typing, Map.of("fichier", ProblemWords.sentence(ProblemKind.DOCUMENT_TOO_LARGE)));
        }
        try {
            profile.handIn(
                    doctor.id(),
                    nature,
                    until.orElse(null),
                    fichier.uploadedFile().toFile());
            return Notice.done(HERE, "papier");
        } catch (ServiceProblem refused) {
            return page(doctor, OwnPapers.of("", ""), typing, faults(refused));
        }
    }

    /** Of a file; the form that brings it may have a little more. */
    private long mostBytes() {
        return limits.bytesAt(TAKEN_AT);
    }

    private Papers again(Practitioner doctor, Typing typing, Map<String, String> wrong) {
        return page(doctor, OwnPapers.of("", ""), typing, new Faults("", wrong));
    }

    private static Faults faults(ServiceProblem refused) {
        return Faults.of(refused, "paper", List.copyOf(FIELDS.keySet())).under(FIELDS);
    }

    private Papers page(Practitioner doctor, OwnPapers choice, Typing typing, Faults faults) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        List<PaperLine> all = PaperLine.of(doctor.id(), profile.papers(doctor.id()));
        return new Papers(
                Readiness.of(doctor, today),
                choice.among(all, today),
                choice,
                Wording.choices("show.paper", OwnPapers.STATES),
                Wording.choices("sort.paper", OwnPapers.SORTS),
                all.size(),
                PaperLine.kinds(),
                mostBytes(),
                typing,
                faults);
    }

    /** It is kept no longer, and nobody checks it any more. */
    @POST
    @Path("{paper}/retrait")
    public RestResponse<Object> takeBack(@RestPath UUID paper) {
        profile.takeBack(profile.me().id(), paper);
        return Notice.done(HERE, "papier-retire");
    }

    /** What stands in the form: nothing yet, or what was sent; a file never comes back. */
    record Typing(String kind, String until) {

        static final Typing NOTHING = new Typing("", "");
    }

    /**
     * @param all how many there are, whatever is shown of them
     * @param mostBytes of a file
     */
    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Papers(
            Readiness readiness,
            List<PaperLine> papers,
            OwnPapers choice,
            Map<String, String> states,
            Map<String, String> sorts,
            int all,
            Map<String, String> kinds,
            long mostBytes,
            Typing typing,
            Faults faults)
            implements TemplateInstance {}
}
