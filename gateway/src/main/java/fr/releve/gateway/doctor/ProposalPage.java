package fr.releve.gateway.doctor;

import fr.releve.gateway.needs.Reactivities;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Reactivity;
import fr.releve.gateway.offer.Ahead;
import fr.releve.gateway.offer.Board;
import fr.releve.gateway.offer.Offer;
import fr.releve.gateway.offer.Offers;
import fr.releve.gateway.offer.Side;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.rules.CurrentRules;
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
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /medecin}: what waits for the doctor's answer; where nothing does, the next mission. */
@Path("/medecin")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class ProposalPage {

    private static final String HERE = "/medecin";

    private final Offers offers;
    private final DoctorFile file;
    private final Places places;
    private final CurrentRules rules;
    private final Reactivities reactivities;
    private final InstantSource clock;

    ProposalPage(
            Offers offers,
            DoctorFile file,
            Places places,
            CurrentRules rules,
            Reactivities reactivities,
            InstantSource clock) {
        this.offers = offers;
        this.file = file;
        this.places = places;
        this.rules = rules;
        this.reactivities = reactivities;
        this.clock = clock;
    }

    /** @param sansmotif the proposal that was to be declined without a reason */
    @GET
    public Object proposals(@RestQuery @Nullable UUID sansmotif) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        Board board = offers.board(Side.DOCTOR);
        String home = doctor.get().homeCommune();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        OptionalInt near = board.toAnswer().isEmpty() ? OptionalInt.empty() : rules.number("mission.minutes");
        return new Proposals(
                board.toAnswer().stream()
                        .map(it -> new Asked(
                                it,
                                Effect.of(it, home, places, near),
                                reactivities.of(it.need().id())))
                        .toList(),
                board,
                Ahead.among(board.agreed(), now).orElse(null),
                Readiness.of(doctor.get(), now.toLocalDate()),
                doctor.get().maxTravelMinutes(),
                places.communeName(home),
                Side.DOCTOR.reasons(),
                sansmotif);
    }

    @POST
    @Path("propositions/{id}/acceptation")
    public RestResponse<Object> accept(@RestPath UUID id) {
        return offers.accept(id, HERE);
    }

    @POST
    @Path("propositions/{id}/refus")
    public RestResponse<Object> decline(@RestPath UUID id, @RestForm @DefaultValue("") String motif) {
        return offers.decline(id, motif, Side.DOCTOR, HERE);
    }

    /**
     * A proposal that waits for the doctor's answer.
     *
     * @param reactivity how the host answers; null while that is not known, or too few offers tell anything
     */
    record Asked(Offer offer, Effect effect, @Nullable Reactivity reactivity) {}

    /**
     * @param ahead the next mission; null if there is none
     * @param unexplained the proposal that was to be declined without a reason; null if none was
     */
    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Proposals(
            List<Asked> asked,
            Board board,
            @Nullable Ahead ahead,
            Readiness readiness,
            int maxTravelMinutes,
            String home,
            Map<String, String> reasons,
            @Nullable UUID unexplained)
            implements TemplateInstance {}
}
