package fr.releve.gateway.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Says that the session in which a form was opened is over; nothing was sent on. */
@CheckedTemplate(basePath = "shell", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SessionOver(String login) implements TemplateInstance {

    public static Response page(Response.Status status, URI login) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new SessionOver(login.toString()).render())
                .build();
    }
}
