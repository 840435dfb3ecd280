package fr.releve.matching.underway.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.contact.Contacts;
import fr.releve.matching.placement.web.PlacementView;
import fr.releve.matching.proposal.web.ProposalView;
import fr.releve.matching.proposal.web.ProposalViews;
import fr.releve.matching.underway.ReadUnderway;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the caller has before them, for the gateway's pages. */
@Path("/underway")
@RunOnVirtualThread
public class UnderwayResource {

    private final ReadUnderway read;
    private final ProposalViews views;
    private final CurrentCaller caller;

    public UnderwayResource(ReadUnderway read, ProposalViews views, CurrentCaller caller) {
        this.read = read;
        this.views = views;
        this.caller = caller;
    }

    /** Of each list the newest 200. */
    @GET
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
    public UnderwayView underway() {
        var told = read.handle(caller.get());
        return new UnderwayView(
                told.offers().rows().stream().map(views.of(told.offers())).toList(),
                told.placements().stream().map(PlacementView::of).toList(),
                told.contacts());
    }

    /** As {@link fr.releve.matching.underway.Underway}. */
    public record UnderwayView(
            List<ProposalView> offers, List<PlacementView> placements, Map<UUID, Contacts.Both> contacts) {}
}
