package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Stretch;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /medecin/a-deux}: the doctor's missions with the jobs beside them; only while both of the couple agreed. */
@Path(CouplePage.HERE)
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class CouplePage {

    static final String HERE = "/medecin/a-deux";
    private static final String JOBS = "emplois";
    private static final int MISSIONS = 12;
    private static final int JOBS_SHOWN = 3;

    private final ProfileApi profile;
    private final DoctorFile file;
    private final Missions missions;
    private final Places places;
    private final Together together;

    CouplePage(@RestClient ProfileApi profile, DoctorFile file, Missions missions, Places places, Together together) {
        this.profile = profile;
        this.file = file;
        this.missions = missions;
        this.places = places;
        this.together = together;
    }

    /**
     * @param tri « emplois »: most jobs first; otherwise in the order of the missions
     * @param montrer « emplois »: missions with a job beside them alone
     */
    @GET
    public Object couple(
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("") String montrer,
            @RestQuery @DefaultValue("1") int page) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        Optional<Household.Search> search = search(doctor.get().id());
        if (search.isEmpty()) {
            return new NotTogether();
        }
        Missions.Outlook outlook = missions.outlook(doctor.get().id());
        boolean mostJobs = JOBS.equals(tri);
        boolean withJobs = JOBS.equals(montrer);
        List<Prospect> found =
                mostJobs || withJobs ? byJobs(outlook.fitting(), search.get(), mostJobs, withJobs) : outlook.fitting();
        Stretch stretch = Stretch.of(Stretch.clamped(page, MISSIONS, found.size()), MISSIONS, found.size());
        return new Couple(
                outlook.fitting().size(),
                together.map(missions.shown(stretch.of(found)), it -> pair(it, search.get())),
                mostJobs ? JOBS : "",
                withJobs,
                search.get().maxMinutes(),
                search.get().needsShown(),
                stretch,
                HERE + "?tri=" + (mostJobs ? JOBS : "") + "&montrer=" + (withJobs ? JOBS : "") + "&",
                outlook.more() ? outlook.fitting().size() : 0);
    }

    /** Lets the spouse see which needs suit the doctor, or no longer. */
    @POST
    @Path("besoins")
    public RestResponse<Object> show(@RestForm boolean montrer) {
        try {
            file.find().ifPresent(it -> profile.show(it.id(), new Household.Show(montrer)));
            return Notice.done(HERE, montrer ? "montres" : "plus-montres");
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, refused.slug());
        }
    }

    /** Jobs are counted once for all the missions of a commune. */
    private List<Prospect> byJobs(
            List<Prospect> fitting, Household.Search search, boolean mostFirst, boolean withJobsAlone) {
        Map<UUID, String> communes = new HashMap<>();
        fitting.forEach(it -> missions.commune(it).ifPresent(commune -> communes.put(it.vacancyId(), commune)));
        List<String> each = communes.values().stream().distinct().toList();
        List<Long> counts = together.map(each, it -> count(it, search));
        Map<String, Long> around =
                IntStream.range(0, each.size()).boxed().collect(Collectors.toMap(each::get, counts::get));
        ToLongFunction<Prospect> jobs = it -> around.getOrDefault(communes.getOrDefault(it.vacancyId(), ""), 0L);
        return fitting.stream()
                .filter(it -> !withJobsAlone || jobs.applyAsLong(it) > 0)
                .sorted(mostFirst ? Comparator.comparingLong(jobs).reversed() : (_, _) -> 0)
                .toList();
    }

    private long count(String commune, Household.Search search) {
        return profile.countJobLeads(search.romeCodes(), commune, search.maxMinutes())
                .count();
    }

    private Pair pair(Mission mission, Household.Search search) {
        String commune = mission.need().commune();
        List<Household.JobLead> jobs = profile.jobLeads(
                        search.romeCodes(), commune, search.maxMinutes(), JOBS_SHOWN, null)
                .items();
        return new Pair(
                mission,
                jobs.size() < JOBS_SHOWN ? jobs.size() : count(commune, search),
                jobs.stream()
                        .map(it -> new Job(it.title(), it.employer(), places.communeName(it.commune())))
                        .toList());
    }

    private Optional<Household.Search> search(UUID doctor) {
        return ServiceProblem.found(() -> profile.household(doctor));
    }

    /**
     * A mission and the jobs within the spouse's reach of it.
     *
     * @param jobs the first of them
     */
    record Pair(Mission mission, long count, List<Job> jobs) {

        /** How many are not shown. */
        public long more() {
            return count - jobs.size();
        }
    }

    record Job(String title, String employer, String place) {}

    /**
     * What the page shows.
     *
     * @param all how many missions fit, whatever is shown of them
     * @param counted how many were looked through, if there are others; else 0
     */
    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Couple(
            int all,
            List<Pair> pairs,
            String sort,
            boolean withJobs,
            int minutes,
            boolean needsShown,
            Stretch stretch,
            String listed,
            int counted)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotTogether() implements TemplateInstance {}
}
