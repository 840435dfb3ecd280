package fr.releve.gateway.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Says that the session ended while a form was being filled in; nothing was sent on. */
@CheckedTemplate(basePath = "shell", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SessionOver(String login) implements TemplateInstance {

    public static Response page(URI login) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new SessionOver(login.toString()).render())
                .build();
    }
}
