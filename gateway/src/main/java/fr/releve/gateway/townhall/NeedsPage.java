package fr.releve.gateway.townhall;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.Filled;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Back;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Stretch;
import fr.releve.gateway.shell.Typed;
import fr.releve.gateway.shell.WeekGrid;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Versions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /commune/besoins}: the town hall's own needs, and a new one. */
@Path("/commune/besoins")
@RunOnVirtualThread
@RolesAllowed({Roles.MUNICIPALITY, Roles.COORDINATOR})
@Produces(MediaType.TEXT_HTML)
class NeedsPage {

    private static final String HERE = "/commune/besoins";
    private static final String MODEL = "modele=";
    private static final int SHOWN = 12;
    private static final int MOST = 1_000;

    /** What the page calls a step, what the API calls it, and what is said when it is done. */
    private static final Map<String, Step> STEPS = Map.of(
            "publication", new Step("publication", "publie"),
            "pause", new Step("pause", "suspendu"));

    /** Why a need is given up before it was met. */
    static final List<String> GIVEN_UP =
            List.of("no-longer-needed", "doctor-found-otherwise", "absent-doctor-back", "posted-by-mistake");

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final Places places;
    private final CommuneField communes;
    private final Previews previews;
    private final Session session;
    private final InstantSource clock;

    NeedsPage(
            @RestClient ProfileApi profile,
            @RestClient MatchingApi matching,
            Places places,
            CommuneField communes,
            Previews previews,
            Session session,
            InstantSource clock) {
        this.profile = profile;
        this.matching = matching;
        this.places = places;
        this.communes = communes;
        this.previews = previews;
        this.session = session;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String etat,
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("1") int page) {
        var newest = Lists.beginning(MOST, after -> profile.myVacancies(false, Lists.STRETCH, after));
        List<Vacancy> found = OwnNeeds.of(etat, tri).among(newest.items());
        int shown = Stretch.clamped(page, SHOWN, found.size());
        List<Vacancy> here =
                found.stream().skip((shown - 1L) * SHOWN).limit(SHOWN).toList();
        List<Filled.Agreed> agreed = agreed(here);
        return new Mine(
                here.stream()
                        .map(it -> new OwnNeed(
                                NeedView.of(it, places),
                                agreed == null || it.isDraft() ? null : Filling.of(it, agreed)))
                        .toList(),
                OwnNeeds.of(etat, tri),
                Wording.choices("vacancy", OwnNeeds.STATES),
                Wording.choices("give-up", GIVEN_UP),
                newest.items().size(),
                newest.more(),
                Stretch.of(shown, SHOWN, found.size()));
    }

    /** What both sides agreed to; null if it cannot be had. */
    private @Nullable List<Filled.Agreed> agreed(List<Vacancy> needs) {
        List<UUID> asked =
                needs.stream().filter(it -> !it.isDraft()).map(Vacancy::id).toList();
        try {
            return asked.isEmpty() ? List.of() : matching.filled(asked).items();
        } catch (ServiceProblem | ProcessingException silent) {
            return null;
        }
    }

    @GET
    @Path("nouveau")
    public TemplateInstance blank(@RestQuery @Nullable UUID copie, @RestQuery @DefaultValue("") String modele) {
        LocalDate today = today();
        String key = UUID.randomUUID().toString();
        if (copie != null) {
            return untouched(
                    NeedForm.copyOf(profile.vacancy(copie), today, communes), Going.anew(key, "copie=" + copie));
        }
        NeedForm blank = NeedForm.empty(today, session.name());
        return UsualNeed.named(modele)
                .map(it -> untouched(it.on(blank, today), Going.anew(key, MODEL + modele)))
                .orElseGet(() -> untouched(blank, Going.anew(key, "")));
    }

    @POST
    @Path("nouveau")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object post(
            @RestQuery @Nullable UUID copie,
            @RestQuery @DefaultValue("") String modele,
            MultivaluedMap<String, String> sent) {
        String begun = copie != null
                ? "copie=" + copie
                : UsualNeed.named(modele).map(it -> MODEL + modele).orElse("");
        NeedForm form = NeedForm.typed(sent);
        String key = Typed.key(sent);
        if (sent.containsKey("apercu")) {
            return page(form, Going.anew(key, begun), Faults.NONE);
        }
        Vacancy need;
        try {
            need = profile.post(key, form.draft(communes));
        } catch (ServiceProblem refused) {
            return page(form, Going.anew(UUID.randomUUID().toString(), begun), faults(refused));
        }
        return sent.containsKey("publier") ? publish(need, form) : Notice.done(HERE, "brouillon");
    }

    @GET
    @Path("{id}/modification")
    public TemplateInstance read(@RestPath UUID id) {
        Vacancy need = own(id);
        return page(need, NeedForm.of(need, communes), need.version(), Faults.NONE);
    }

    /**
     * Changes it as it was read; a draft may be published in the same go. Who is told that somebody else was faster holds the
     * newest version from then on: what they typed can be saved, knowingly, over it.
     */
    @POST
    @Path("{id}/modification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        NeedForm form = NeedForm.typed(sent);
        Vacancy need = own(id);
        long version = Typed.version(sent);
        if (sent.containsKey("apercu")) {
            return page(need, form, version, Faults.NONE);
        }
        Vacancy changed;
        try {
            changed = profile.change(id, Versions.tag(version), form.changed(need, today(), communes));
        } catch (ServiceProblem refused) {
            return page(need, form, isStale(refused) ? need.version() : version, faults(refused));
        }
        return sent.containsKey("publier")
                ? publish(changed, form)
                : Notice.done(HERE, need.isDraft() ? "brouillon" : "modifie");
    }

    /**
     * The side panel alone, as one types.
     *
     * @param besoin that is changed; none for a new one
     */
    @POST
    @Path("apercu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(@RestQuery @Nullable UUID besoin, MultivaluedMap<String, String> sent) {
        return new Forecast(previews.of(NeedForm.typed(sent), besoin == null ? null : own(besoin), today()));
    }

    @POST
    @Path("{id}/{step}")
    public RestResponse<Object> move(@RestPath UUID id, @RestPath String step, @Context UriInfo form) {
        Step wanted = STEPS.get(step);
        return wanted == null
                ? Notice.failed(HERE, "not-found")
                : answered(Back.to(HERE, form), wanted.done(), () -> profile.move(id, wanted.name()));
    }

    /** @param motif why it is given up; empty if it was met, or is simply over */
    @POST
    @Path("{id}/cloture")
    public RestResponse<Object> close(
            @RestPath UUID id, @RestForm @DefaultValue("") String motif, @Context UriInfo form) {
        String list = Back.to(HERE, form);
        return motif.isEmpty()
                ? answered(list, "clos", () -> profile.move(id, "closure"))
                : answered(list, "annule", () -> profile.cancel(id, new Proposal.Reason(motif)));
    }

    private static RestResponse<Object> answered(String list, String done, Runnable move) {
        try {
            move.run();
            return Notice.done(list, done);
        } catch (ServiceProblem refused) {
            return Notice.failed(list, refused.slug());
        }
    }

    /** What is saved stays saved: where the publication is refused, the form goes on with the need that is there. */
    private Object publish(Vacancy need, NeedForm form) {
        try {
            profile.move(need.id(), "publication");
            return Notice.done(HERE, "publie");
        } catch (ServiceProblem refused) {
            return page(need, form, need.version(), faults(refused));
        }
    }

    /** Whoever may not post a need here named a commune of somebody else. */
    private static Faults faults(ServiceProblem refused) {
        return refused.kind() == ProblemKind.NOT_ALLOWED
                ? new Faults("", Map.of("commune", Wording.of("forecast.elsewhere")))
                : Faults.of(refused, "need", NeedForm.FIELDS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }

    private static boolean isStale(ServiceProblem refused) {
        return refused.kind() == ProblemKind.STALE_VERSION;
    }

    /** Only those who manage a need are told its host. */
    private Vacancy own(UUID id) {
        Vacancy need = profile.vacancy(id);
        if (need.host() == null) {
            throw new NotFound("need", id);
        }
        return need;
    }

    /** Nothing has been typed yet: it may still begin with something else. */
    private TemplateInstance untouched(NeedForm form, Going going) {
        return page(null, form, going, Faults.NONE, UsualNeed.choices());
    }

    private TemplateInstance page(NeedForm form, Going going, Faults faults) {
        return page(null, form, going, faults, Map.of());
    }

    /** @param version that was read */
    private TemplateInstance page(Vacancy need, NeedForm form, long version, Faults faults) {
        return page(need, form, Going.onWith(need, version), faults, Map.of());
    }

    private TemplateInstance page(
            @Nullable Vacancy need, NeedForm form, Going going, Faults faults, Map<String, String> usual) {
        return new NewNeed(
                form,
                going,
                faults,
                usual,
                Labels.kinds(),
                Labels.settings(),
                Labels.specialties(),
                Labels.pays(),
                need == null ? List.of() : KeptRules.words(need.wanted().rules()),
                WeekGrid.current(),
                previews.of(form, need, today()));
    }

    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Forecast(Preview forecast) implements TemplateInstance {}

    /**
     * Where a form goes and what it carries on the way.
     *
     * @param need null for a new one
     * @param key under which a new need is posted once
     * @param begun with what a new need began, as the address says it; empty for a blank form
     * @param version that was read
     * @param publishable it may be published with what is sent
     */
    record Going(@Nullable UUID need, String key, String begun, long version, boolean publishable) {

        static Going anew(String key, String begun) {
            return new Going(null, key, begun, 0, true);
        }

        static Going onWith(Vacancy it, long version) {
            return new Going(it.id(), "", "", version, it.isDraft());
        }

        public String address() {
            if (need != null) {
                return HERE + "/" + need + "/modification";
            }
            return HERE + "/nouveau" + (begun.isEmpty() ? "" : "?" + begun);
        }

        /** Where the side panel is asked for. */
        public String preview() {
            return HERE + "/apercu" + (need == null ? "" : "?besoin=" + need);
        }

        /** The model that it began with; empty if none. */
        public String model() {
            return begun.startsWith(MODEL) ? begun.substring(MODEL.length()) : "";
        }

        /** Under which the browser keeps what is typed. */
        public String draft() {
            return need == null ? "besoin" + begun : "besoin-" + need;
        }
    }

    private record Step(String name, String done) {}

    /** @param older there are needs that are neither counted nor shown */
    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mine(
            List<OwnNeed> needs,
            OwnNeeds choice,
            Map<String, String> states,
            Map<String, String> reasons,
            long all,
            boolean older,
            Stretch stretch)
            implements TemplateInstance {}

    /** @param kept what the need asks for and the form does not say */
    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewNeed(
            NeedForm form,
            Going going,
            Faults faults,
            Map<String, String> usual,
            Map<String, String> kinds,
            Map<String, String> settings,
            Map<String, String> specialties,
            Map<String, String> pays,
            List<String> kept,
            WeekGrid grid,
            Preview forecast)
            implements TemplateInstance {}
}
