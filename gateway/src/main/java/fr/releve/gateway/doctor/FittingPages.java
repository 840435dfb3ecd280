package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.shell.Within;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /medecin/pour-moi}: missions that fit, best first; and for any need what stands in the way. */
@Path("/medecin")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class FittingPages {

    private static final int ASKED = 60;
    private static final int SHOWN = 20;
    private static final int NEARLY = 6;
    private static final List<String> SORTS = List.of("utiles", "route", "dates");

    private final DoctorFile file;
    private final Missions missions;

    FittingPages(DoctorFile file, Missions missions) {
        this.file = file;
        this.missions = missions;
    }

    @GET
    @Path("pour-moi")
    public Object fitting(@RestQuery @DefaultValue("") String trajet, @RestQuery @DefaultValue("") String tri) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        Within within = Within.of(trajet);
        List<Prospect> best = missions.best(doctor.get().id(), ASKED).stream()
                .filter(it -> within.reaches(it.travelMinutes()))
                .toList();
        return new Fitting(
                sorted(missions.first(best, 0, SHOWN), tri),
                missions.first(best, 1, NEARLY),
                doctor.get().attested(),
                within,
                Within.choices(),
                Wording.choices("sort.fitting", SORTS),
                tri);
    }

    /** @param tri « route », « dates »; what fits best first otherwise, as they come */
    private static List<Mission> sorted(List<Mission> fitting, String tri) {
        return switch (tri) {
            case "route" ->
                fitting.stream()
                        .sorted(Comparator.comparingInt(Mission::travelMinutes))
                        .toList();
            case "dates" ->
                fitting.stream().sorted(Comparator.comparing(Mission::firstDay)).toList();
            default -> fitting;
        };
    }

    @GET
    @Path("pourquoi-pas/{need}")
    public Object whyNot(@RestPath UUID need) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        UUID me = doctor.get().id();
        Mission mission = missions.of(me, need).orElseThrow(() -> new NotFound("need", need));
        return new WhyNot(mission, missions.situation(me, need));
    }

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Fitting(
            List<Mission> missions,
            List<Mission> close,
            boolean attested,
            Within within,
            Map<String, String> distances,
            Map<String, String> sorts,
            String sort)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhyNot(Mission it, List<String> situation) implements TemplateInstance {}
}
