package fr.releve.gateway.townhall;

import fr.releve.gateway.offer.MissionList;
import fr.releve.gateway.offer.Offers;
import fr.releve.gateway.offer.OwnMissions;
import fr.releve.gateway.offer.Side;
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
import java.time.LocalDateTime;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /commune/missions}: what a host has agreed with doctors, what is over too. */
@Path("/commune/missions")
@RunOnVirtualThread
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
class HostMissionsPage {

    private static final String HERE = "/commune/missions";

    private final Offers offers;
    private final InstantSource clock;

    HostMissionsPage(Offers offers, InstantSource clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @GET
    public TemplateInstance missions(
            @RestQuery @DefaultValue("") String etat,
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("1") int page) {
        var now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        return new Missions(MissionList.of(offers, Side.HOST, OwnMissions.of(HERE, etat, tri), page, now));
    }

    @CheckedTemplate(basePath = "townhall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Missions(MissionList list) implements TemplateInstance {}
}
