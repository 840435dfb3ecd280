package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.offer.Offer;
import fr.releve.gateway.offer.Offers;
import fr.releve.gateway.offer.Side;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** {@code /medecin/missions}: what has been agreed, the papers that it takes, and the calendar. */
@Path("/medecin/missions")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class MissionPage {

    private static final String HERE = "/medecin/missions";
    private static final int WARNED_DAYS_BEFORE = 60;

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
    public Object missions() {
        Optional<Practitioner> doctor = file.find();
        return doctor.isEmpty() ? DoctorFile.signUpFirst() : page(doctor.get(), null);
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
            return page(doctor.get(), notification.makeCalendarFeed().url());
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, "calendar");
        }
    }

    private TemplateInstance page(Practitioner doctor, @Nullable String calendar) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        var credential = doctor.credential();
        return new Missions(
                offers.agreed(Side.DOCTOR),
                doctor.attested(),
                List.of(
                        paper(Wording.orCode("credential", credential.kind()), credential.validUntil(), today),
                        paper(Wording.of("paper.insurance"), doctor.insuranceValidUntil(), today)),
                calendar);
    }

    private static Paper paper(String name, LocalDate until, LocalDate today) {
        return new Paper(name, until, until.isBefore(today.plusDays(WARNED_DAYS_BEFORE)), until.isBefore(today));
    }

    /** @param soon it ends within two months */
    record Paper(String name, LocalDate until, boolean soon, boolean ended) {}

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Missions(
            List<Offer> agreed,
            boolean attested,
            List<Paper> papers,
            @Nullable String calendar) implements TemplateInstance {}
}
