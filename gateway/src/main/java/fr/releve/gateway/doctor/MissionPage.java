package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.offer.MissionList;
import fr.releve.gateway.offer.Offers;
import fr.releve.gateway.offer.OwnMissions;
import fr.releve.gateway.offer.Side;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
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
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /medecin/missions}: what has been agreed, the papers that it takes, and the calendar. */
@Path("/medecin/missions")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class MissionPage {

    private static final String HERE = "/medecin/missions";

    private final Offers offers;
    private final DoctorFile file;
    private final NotificationApi notification;
    private final InstantSource clock;

    MissionPage(Offers offers, DoctorFile file, @RestClient NotificationApi notification, InstantSource clock) {
        this.offers = offers;
        this.file = file;
        this.notification = notification;
        this.clock = clock;
    }

    @GET
    public Object missions(
            @RestQuery @DefaultValue("") String etat,
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("1") int page) {
        Optional<Practitioner> doctor = file.find();
        return doctor.isEmpty()
                ? DoctorFile.signUpFirst()
                : page(doctor.get(), OwnMissions.of(HERE, etat, tri), page, null);
    }

    /** Who comes by this address, as the link to the other language leads, did not press the button. */
    @GET
    @Path("agenda")
    public RestResponse<Object> missionsAgain() {
        return RestResponse.seeOther(URI.create(HERE));
    }

    /** The address is shown this once: who knows it reads the calendar. */
    @POST
    @Path("agenda")
    public Object calendar() {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        try {
            String address = notification.makeCalendarFeed().url();
            return page(doctor.get(), OwnMissions.of(HERE, "", ""), 1, address);
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, "calendar");
        }
    }

    private TemplateInstance page(Practitioner doctor, OwnMissions choice, int page, @Nullable String calendar) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        LocalDate today = now.toLocalDate();
        var credential = doctor.credential();
        return new Missions(
                MissionList.of(offers, Side.DOCTOR, choice, page, now),
                Readiness.of(doctor, today),
                List.of(
                        paper(Wording.orCode("credential", credential.kind()), credential.validUntil(), today),
                        paper(Wording.of("paper.insurance"), doctor.insuranceValidUntil(), today)),
                calendar);
    }

    private static Paper paper(String name, LocalDate until, LocalDate today) {
        return new Paper(name, until, OwnPapers.isSoonOver(until, today), until.isBefore(today));
    }

    /** @param soon it ends within two months */
    record Paper(String name, LocalDate until, boolean soon, boolean ended) {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Missions(
            MissionList list,
            Readiness readiness,
            List<Paper> papers,
            @Nullable String calendar) implements TemplateInstance {}
}
