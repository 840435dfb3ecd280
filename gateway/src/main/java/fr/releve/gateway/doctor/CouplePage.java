package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Notice;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private static final int NOT_FOUND = 404;
    private static final int ASKED = 60;
    private static final int MISSIONS = 12;
    private static final int JOBS_ASKED = 50;
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
    public Object couple(@RestQuery @DefaultValue("") String tri, @RestQuery @DefaultValue("") String montrer) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        Optional<Household.Search> search = search(doctor.get().id());
        if (search.isEmpty()) {
            return new NotTogether();
        }
        List<Mission> best = missions.first(missions.best(doctor.get().id(), ASKED), 0, MISSIONS);
        List<Pair> pairs = together.map(best, it -> pair(it, search.get()));
        Comparator<Pair> order =
                JOBS.equals(tri) ? Comparator.comparingLong(Pair::count).reversed() : (_, _) -> 0;
        return new Couple(
                pairs.size(),
                pairs.stream()
                        .filter(it -> !JOBS.equals(montrer) || it.count() > 0)
                        .sorted(order)
                        .toList(),
                tri,
                JOBS.equals(montrer),
                search.get().maxMinutes(),
                search.get().needsShown());
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

    private Pair pair(Mission mission, Household.Search search) {
        List<Household.JobLead> jobs = search.romeCodes().stream()
                .flatMap(rome -> profile
                        .jobLeads(List.of(rome), mission.need().commune(), search.maxMinutes(), JOBS_ASKED, null)
                        .items()
                        .stream())
                .toList();
        return new Pair(
                mission,
                jobs.size(),
                jobs.stream()
                        .limit(JOBS_SHOWN)
                        .map(it -> new Job(it.title(), it.employer(), places.communeName(it.commune())))
                        .toList());
    }

    private Optional<Household.Search> search(UUID doctor) {
        try {
            return Optional.of(profile.household(doctor));
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
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

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Couple(int all, List<Pair> pairs, String sort, boolean withJobs, int minutes, boolean needsShown)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotTogether() implements TemplateInstance {}
}
