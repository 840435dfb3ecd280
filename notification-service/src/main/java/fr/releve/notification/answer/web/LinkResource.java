package fr.releve.notification.answer.web;

import fr.releve.notification.answer.Answer;
import fr.releve.notification.answer.AnswerByLink;
import fr.releve.notification.answer.AnswersUnavailable;
import fr.releve.notification.answer.Link;
import fr.releve.notification.answer.ReadLink;
import fr.releve.notification.wording.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the link of a mail. Opening it does nothing, as mail programs open links by themselves; only its buttons answer. The
 * link is the whole authority: nobody is logged in by it.
 */
@Path("/actions/{token}")
@Tag(name = "actions")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
class LinkResource {

    private final ReadLink readLink;
    private final AnswerByLink answerByLink;
    private final LinkPages pages;

    LinkResource(ReadLink readLink, AnswerByLink answerByLink, LinkPages pages) {
        this.readLink = readLink;
        this.answerByLink = answerByLink;
        this.pages = pages;
    }

    @GET
    @Operation(summary = "What the link of a mail lets its reader answer")
    public RestResponse<String> show(
            @RestPath String token, @RestHeader("Accept-Language") @Nullable String languages) {
        var language = Language.of(languages);
        Optional<Link> link = readLink.handle(token);
        return link.isEmpty() ? unknown(language) : LinkAnswer.page(status(link.get()), pages.of(link.get(), language));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Answer with what the page offers, such as ACCEPT or DECLINE, once")
    public RestResponse<String> answer(
            @RestPath String token,
            @RestForm @Nullable String answer,
            @RestHeader("Accept-Language") @Nullable String languages) {
        var language = Language.of(languages);
        Optional<Answer> meant = Arrays.stream(Answer.values())
                .filter(it -> it.name().equals(answer))
                .findFirst();
        if (meant.isEmpty()) {
            return show(token, languages);
        }
        try {
            var result = answerByLink.handle(token, meant.get());
            if (result.isEmpty()) {
                return unknown(language);
            }
            if (result.get() == AnswerByLink.Result.TOO_MUCH) {
                return LinkAnswer.page(RestResponse.Status.CONFLICT, pages.saying("too-much", language));
            }
            return readLink.handle(token)
                    .map(link -> LinkAnswer.page(status(result.get(), link), pages.of(link, language)))
                    .orElseGet(() -> unknown(language));
        } catch (AnswersUnavailable e) {
            return LinkAnswer.page(RestResponse.Status.SERVICE_UNAVAILABLE, pages.saying("unavailable", language));
        }
    }

    private RestResponse<String> unknown(Language language) {
        return LinkAnswer.page(RestResponse.Status.NOT_FOUND, pages.saying("unknown", language));
    }

    private static RestResponse.Status status(Link link) {
        return switch (link.state()) {
            case OVER -> RestResponse.Status.GONE;
            case UNCERTAIN -> RestResponse.Status.SERVICE_UNAVAILABLE;
            case OPEN, USED, TOO_LATE -> RestResponse.Status.OK;
        };
    }

    private static RestResponse.Status status(AnswerByLink.Result result, Link link) {
        if (result == AnswerByLink.Result.HEARD) {
            return RestResponse.Status.OK;
        }
        return link.state() == Link.State.UNCERTAIN
                ? RestResponse.Status.SERVICE_UNAVAILABLE
                : RestResponse.Status.CONFLICT;
    }
}
