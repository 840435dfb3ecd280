package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.shell.Stretch;
import fr.releve.gateway.shell.Within;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /medecin/pour-moi}: missions that fit, best first; and for any need what stands in the way. */
@Path("/medecin")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class FittingPages {

    private static final int SHOWN = 20;
    private static final int NEARLY = 6;
    private static final List<String> SORTS = List.of("utiles", "route", "dates");

    private final DoctorFile file;
    private final Missions missions;
    private final InstantSource clock;

    FittingPages(DoctorFile file, Missions missions, InstantSource clock) {
        this.file = file;
        this.missions = missions;
        this.clock = clock;
    }

    @GET
    @Path("pour-moi")
    public Object fitting(
            @RestQuery @DefaultValue("") String trajet,
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("1") int page) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        Within within = Within.of(trajet);
        String sort = SORTS.contains(tri) ? tri : SORTS.getFirst();
        Missions.Outlook outlook = missions.outlook(doctor.get().id());
        List<Prospect> found = sorted(within(within, outlook.fitting()), sort);
        Stretch stretch = Stretch.of(Stretch.clamped(page, SHOWN, found.size()), SHOWN, found.size());
        return new Fitting(
                missions.shown(stretch.of(found)),
                missions.shown(within(within, outlook.close()).limit(NEARLY).toList()),
                Readiness.of(doctor.get(), LocalDate.ofInstant(clock.instant(), Clock.PARIS)),
                within,
                Within.choices(),
                Wording.choices("sort.fitting", SORTS),
                sort,
                stretch,
                "/medecin/pour-moi?trajet=" + within.choice() + "&tri=" + sort + "&",
                outlook.more() ? outlook.fitting().size() : 0);
    }

    private static Stream<Prospect> within(Within within, List<Prospect> some) {
        return some.stream().filter(it -> within.reaches(it.travelMinutes()));
    }

    /** @param sort « route », « dates »; what fits best first otherwise, as they come */
    private static List<Prospect> sorted(Stream<Prospect> fitting, String sort) {
        return switch (sort) {
            case "route" ->
                fitting.sorted(Comparator.comparingInt(Prospect::travelMinutes)).toList();
            case "dates" ->
                fitting.sorted(Comparator.comparing(Prospect::firstDay)).toList();
            default -> fitting.toList();
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

    /**
     * What fits.
     *
     * @param counted how many were looked through, if there are others; else 0
     */
    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Fitting(
            List<Mission> missions,
            List<Mission> close,
            Readiness readiness,
            Within within,
            Map<String, String> distances,
            Map<String, String> sorts,
            String sort,
            Stretch stretch,
            String listed,
            int counted)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhyNot(Mission it, List<String> situation) implements TemplateInstance {}
}
