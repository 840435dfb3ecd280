package fr.releve.gateway.townhall;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.Reactivities;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Reactivity;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.offer.Board;
import fr.releve.gateway.offer.Offers;
import fr.releve.gateway.offer.Side;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.traffic.Session;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /commune}: offers that wait for the host's answer, without the doctor's name, its needs, what has been agreed, and how it answers. */
@Path("/commune")
@RunOnVirtualThread
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
class AnswerPage {

    private static final String HERE = "/commune";
    private static final int SHOWN = 4;

    private final Offers offers;
    private final ProfileApi profile;
    private final Reactivities reactivities;
    private final Places places;
    private final Together together;
    private final Session session;

    AnswerPage(
            Offers offers,
            @RestClient ProfileApi profile,
            Reactivities reactivities,
            Places places,
            Together together,
            Session session) {
        this.session = session;
        this.together = together;
        this.places = places;
        this.offers = offers;
        this.profile = profile;
        this.reactivities = reactivities;
    }

    /** @param sansmotif the proposal that was to be declined without a reason */
    @GET
    public TemplateInstance offers(@RestQuery @Nullable UUID sansmotif) {
        return together.both(
                () -> offers.board(Side.HOST),
                this::posted,
                (board, needs) -> new Answers(
                        board, Side.HOST.reasons(), sansmotif, needs, reactivities.ofOwn(session.subject())));
    }

    private List<NeedView> posted() {
        return profile.myVacancies(true, SHOWN, null).items().stream()
                .map(it -> NeedView.of(it, places))
                .toList();
    }

    @POST
    @Path("propositions/{id}/acceptation")
    public RestResponse<Object> accept(@RestPath UUID id) {
        return offers.accept(id, HERE);
    }

    @POST
    @Path("propositions/{id}/refus")
    public RestResponse<Object> decline(@RestPath UUID id, @RestForm @DefaultValue("") String motif) {
        return offers.decline(id, motif, Side.HOST, HERE);
    }

    /**
     * @param unexplained the proposal that was to be declined without a reason; null if none was
     * @param needs for which somebody may come, or that wait to be published, a few
     * @param reactivity as doctors read it beside each need of this host; null if it cannot be said
     */
    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Answers(
            Board board,
            Map<String, String> reasons,
            @Nullable UUID unexplained,
            List<NeedView> needs,
            @Nullable Reactivity reactivity)
            implements TemplateInstance {}
}
