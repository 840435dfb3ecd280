package fr.releve.notification.delivery.web;

import fr.releve.kit.security.Roles;
import fr.releve.notification.delivery.ReportBounce;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the operator's mail server leaves the reports about mails that came back. */
@Path("/bounces")
@Tag(name = "deliveries")
@RolesAllowed({Roles.BOUNCE_REPORTER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class BounceResource {

    private final ReportBounce reportBounce;

    BounceResource(ReportBounce reportBounce) {
        this.reportBounce = reportBounce;
    }

    @POST
    @Consumes("message/rfc822")
    @Operation(summary = "A delivery status notification (RFC 3464), as it came by mail")
    public void report(String report) {
        reportBounce.handle(report);
    }
}
