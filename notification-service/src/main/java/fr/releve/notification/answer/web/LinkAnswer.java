package fr.releve.notification.answer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Pages of links as answers over HTTP. */
final class LinkAnswer {

    private LinkAnswer() {}

    /** The address is a secret: it is kept nowhere and told to no other site. */
    static RestResponse<String> page(RestResponse.Status status, LinkPage page) {
        return ResponseBuilder.create(status, Templates.answer(page).render())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /** {@code templates/answer.html}. */
    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance answer(LinkPage page);

        private Templates() {}
    }
}
