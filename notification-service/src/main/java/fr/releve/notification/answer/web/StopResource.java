package fr.releve.notification.answer.web;

import fr.releve.notification.answer.StopMails;
import fr.releve.notification.wording.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Behind the link with which a mail says how to have no more like it (List-Unsubscribe). Opening it asks; its button ends them, and so does
 * the mail program's own, which sends a form of its own (RFC 8058).
 */
@Path("/actions/stop/{token}")
@Tag(name = "actions")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
class StopResource {

    private final StopMails stopMails;
    private final LinkPages pages;

    StopResource(StopMails stopMails, LinkPages pages) {
        this.stopMails = stopMails;
        this.pages = pages;
    }

    @GET
    @Operation(summary = "Which mails the link would end")
    public RestResponse<String> show(
            @RestPath String token, @RestHeader("Accept-Language") @Nullable String languages) {
        var language = Language.of(languages);
        return stopMails
                .read(token)
                .map(concern -> LinkAnswer.page(RestResponse.Status.OK, pages.asking(concern, language)))
                .orElseGet(() -> unknown(language));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(summary = "No more mails of this concern; the messages stay in the application")
    public RestResponse<String> stop(
            @RestPath String token, @RestHeader("Accept-Language") @Nullable String languages) {
        var language = Language.of(languages);
        return stopMails
                .handle(token)
                .map(concern -> LinkAnswer.page(RestResponse.Status.OK, pages.stopped(language)))
                .orElseGet(() -> unknown(language));
    }

    private RestResponse<String> unknown(Language language) {
        return LinkAnswer.page(RestResponse.Status.NOT_FOUND, pages.saying("unknown", language));
    }
}
