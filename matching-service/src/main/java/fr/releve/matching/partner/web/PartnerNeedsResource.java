package fr.releve.matching.partner.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.partner.ReadPartnerNeeds;
import fr.releve.matching.plan.Prospect;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Which needs suit the doctor, for the spouse alone and while both agreed. */
@Path("/spouses/{id}/needs")
@RunOnVirtualThread
class PartnerNeedsResource {

    private final ReadPartnerNeeds read;
    private final CurrentCaller caller;

    PartnerNeedsResource(ReadPartnerNeeds read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.SPOUSE)
    public PartnerNeedsView needs(@RestPath UUID id) {
        return new PartnerNeedsView(
                read.handle(id, caller.get()).stream().map(PartnerNeedView::of).toList());
    }

    /** At most ten, best first. */
    record PartnerNeedsView(List<PartnerNeedView> items) {}

    /**
     * Neither days nor points nor obstacles: they are the doctor's.
     *
     * @param travelMinutes of road from the doctor's home, one way
     */
    record PartnerNeedView(UUID vacancyId, int travelMinutes) {

        static PartnerNeedView of(Prospect it) {
            return new PartnerNeedView(it.pair().vacancy().id(), it.pair().minutes());
        }
    }
}
