package fr.releve.profile.disclosure.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.disclosure.Disclosure;
import fr.releve.profile.disclosure.Disclosures;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/practitioners/{id}/accesses")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
class DisclosureResource {

    private final Practitioners practitioners;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    DisclosureResource(Practitioners practitioners, Disclosures disclosures, CurrentCaller caller) {
        this.practitioners = practitioners;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    /** Who has looked at one's file, the last one first. */
    @GET
    public Page<DisclosureView> list(
            @RestPath UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String after) {
        practitioners.getOwn(id, caller.get());
        var page = PageRequest.of("accesses/" + id, limit, after);
        return Page.of(disclosures.list(id, page), page, Disclosures::sortKey, DisclosureView::of);
    }

    /**
     * @param reader opaque subject of the account
     * @param role as which it read
     */
    record DisclosureView(String reader, String role, PractitionersRead.Purpose purpose, Instant at) {

        static DisclosureView of(Disclosure it) {
            return new DisclosureView(it.reader(), it.role(), it.purpose(), it.at());
        }
    }
}
