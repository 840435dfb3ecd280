package fr.releve.notification.answer.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The looks of the page behind a link: pages may not bring their own inline. */
@Path("/actions/style.css")
@PermitAll
@RunOnVirtualThread
class StyleResource {

    private static final String STYLE = """
            body { margin: 0; padding: 1.5rem 1rem; background: #faf7f2; color: #1c1917; font: 1.125rem/1.6 Verdana, Arial, sans-serif }
            header, main { max-width: 38em; margin: 0 auto }
            header p { color: #14532d; font-size: 1.375rem; font-weight: bold }
            main { padding: 1.5rem; background: #fff; border: 1px solid #e7e0d4; border-radius: 8px }
            h1 { margin-top: 0; color: #14532d; font-size: 1.5rem; line-height: 1.3 }
            a { display: inline-block; padding: .5rem 0; color: #14532d }
            button { min-height: 44px; margin: 0 1rem 1rem 0; padding: .75rem 1.5rem; border: 2px solid #14532d; border-radius: 6px; background: #14532d; color: #fff; font: inherit; font-weight: bold; cursor: pointer }
            button.other { background: #fff; color: #14532d }
            a:focus-visible, button:focus-visible { outline: 3px solid #b45309; outline-offset: 2px }
            """;

    @GET
    @Produces("text/css;charset=utf-8")
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=86400")
    public String style() {
        return STYLE;
    }
}
