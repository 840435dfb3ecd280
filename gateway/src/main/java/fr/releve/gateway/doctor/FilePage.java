package fr.releve.gateway.doctor;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Rule;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.ProblemWords;
import fr.releve.gateway.shell.Typed;
import fr.releve.gateway.shell.WeekGrid;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
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
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /medecin/dossier}: registration in four steps, and later the file. */
@Path("/medecin/dossier")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class FilePage {

    private static final String DAYS = "/medecin/jours";
    private static final String FITTING = "/medecin/pour-moi";

    private final ProfileApi profile;
    private final DoctorFile file;
    private final Missions missions;
    private final CommuneField communes;
    private final Reaches reaches;
    private final Session session;
    private final GatewayConfig config;
    private final InstantSource clock;

    FilePage(
            @RestClient ProfileApi profile,
            DoctorFile file,
            Missions missions,
            CommuneField communes,
            Reaches reaches,
            Session session,
            GatewayConfig config,
            InstantSource clock) {
        this.profile = profile;
        this.file = file;
        this.missions = missions;
        this.communes = communes;
        this.reaches = reaches;
        this.session = session;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        Optional<Practitioner> known = file.find();
        return page(
                known,
                known.map(Practitioner::version).orElse(0L),
                known.map(it -> FileForm.of(it, communes, session)).orElseGet(() -> FileForm.begun(session, today())),
                UUID.randomUUID().toString(),
                Faults.NONE,
                null);
    }

    /**
     * Changes it as it was read. Who is told that it has changed since holds the newest version from then on: what they typed can be saved,
     * knowingly, over it.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(MultivaluedMap<String, String> sent) {
        FileForm form = FileForm.typed(sent, session);
        Optional<Practitioner> known = file.find();
        long read = Typed.version(sent);
        String key = Typed.key(sent);
        if (sent.containsKey("apercu")) {
            return page(known, read, form, key, Faults.NONE, null);
        }
        if (known.isEmpty() && form.hasHabitsOutOfReach(today())) {
            Map<String, String> wrong = Map.of("until", Wording.of("fault.doctor.until"));
            return page(known, read, form, key, new Faults("", wrong), null);
        }
        try {
            Practitioner.Draft draft = form.draft(communes);
            if (known.isPresent()) {
                Practitioner changed = profile.change(known.get().id(), Versions.tag(read), draft);
                return Notice.done("/medecin", saved(known.get(), changed));
            }
            return welcome(profile.register(key, draft), form.habits(today()));
        } catch (ServiceProblem refused) {
            boolean stale = refused.kind() == ProblemKind.STALE_VERSION;
            return page(
                    known,
                    stale ? known.map(Practitioner::version).orElse(read) : read,
                    form,
                    key,
                    Faults.of(refused, "doctor", FileForm.FIELDS),
                    null);
        }
    }

    /** What the page after says: what a consent given or taken back means comes before what becomes of the documents. */
    private String saved(Practitioner before, Practitioner changed) {
        if (changed.consent() != before.consent()) {
            return changed.consent() ? "accord-donne" : "accord-retire";
        }
        return readiness(changed).state() == Readiness.State.BEING_VERIFIED ? "dossier-a-verifier" : "dossier";
    }

    /** What can be reached, as one types. */
    @POST
    @Path("portee")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance reach(MultivaluedMap<String, String> sent) {
        return new Within(reaches.of(FileForm.typed(sent, session)));
    }

    /** Who comes by this address, as the link to the other language leads, did not press the button. */
    @GET
    @Path("invitation")
    public RestResponse<Object> fileAgain() {
        return RestResponse.seeOther(URI.create("/medecin/dossier"));
    }

    /** A code for the spouse, shown this once. */
    @POST
    @Path("invitation")
    public TemplateInstance invite() {
        Practitioner doctor = profile.me();
        String code = profile.inviteSpouse(doctor.id()).code();
        return page(
                Optional.of(doctor),
                doctor.version(),
                FileForm.of(doctor, communes, session),
                UUID.randomUUID().toString(),
                Faults.NONE,
                code);
    }

    /** Registered is registered: half-days that are refused are given again on their own page, which says why. */
    private RestResponse<Object> welcome(Practitioner doctor, List<Rule> habits) {
        boolean agreed = readiness(doctor).agreed();
        try {
            if (habits.isEmpty()) {
                return Notice.done(DAYS, agreed ? "bienvenue-sans-jours" : "bienvenue-sans-jours-ni-accord");
            }
            var before = profile.availability(doctor.id());
            profile.offer(
                    doctor.id(),
                    Versions.tag(doctor.version()),
                    new Practitioner.Offer(habits, before.weekCap(), before.monthCap()));
            missions.awaitFirst(doctor.id());
            return Notice.done(FITTING, agreed ? "bienvenue" : "bienvenue-sans-accord");
        } catch (ServiceProblem refused) {
            return Notice.failed(DAYS, refused.slug());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }

    private Readiness readiness(Practitioner doctor) {
        return Readiness.of(doctor, today());
    }

    /** @param version of the file, as whoever typed this has read it */
    private TemplateInstance page(
            Optional<Practitioner> known,
            long version,
            FileForm form,
            String key,
            Faults faults,
            @Nullable String invitation) {
        return new File(
                known.isPresent(),
                known.map(this::readiness).orElse(null),
                version,
                key,
                form,
                AccountPage.of(session.realm()).orElse(null),
                faults,
                Labels.categories(),
                Labels.specialties(),
                Labels.kinds(),
                Labels.settings(),
                Labels.credentials(),
                today().toString(),
                FileForm.lastDay(today()).toString(),
                WeekGrid.current(),
                reaches.of(form),
                new RppsCheck(config.rpps().luhn(), ProblemWords.sentence(ProblemKind.INVALID_RPPS)),
                invitation);
    }

    /**
     * What is looked at while the number is typed, and said as the service's refusal is said.
     *
     * @param luhn its last digit too
     */
    record RppsCheck(boolean luhn, String wrong) {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record File(
            boolean known,
            @Nullable Readiness readiness,
            long version,
            String key,
            FileForm form,
            @Nullable String accountPage,
            Faults faults,
            Map<String, String> categories,
            Map<String, String> specialties,
            Map<String, String> kinds,
            Map<String, String> settings,
            Map<String, String> credentials,
            String today,
            String lastDay,
            WeekGrid grid,
            Reach reach,
            RppsCheck rpps,
            @Nullable String invitation)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Within(Reach reach) implements TemplateInstance {}
}
