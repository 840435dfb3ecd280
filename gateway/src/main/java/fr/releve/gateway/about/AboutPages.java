package fr.releve.gateway.about;

import fr.releve.gateway.home.LiveFigures;
import fr.releve.gateway.shell.ProblemWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The pages of the footer, how it works, and what a kind of problem means. */
@Path("/")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AboutPages {

    private final LiveFigures figures;

    AboutPages(LiveFigures figures) {
        this.figures = figures;
    }

    @GET
    @Path("comment-ca-marche")
    public TemplateInstance howItWorks() {
        return new HowItWorks();
    }

    @GET
    @Path("mentions-legales")
    public TemplateInstance legalNotice() {
        return new LegalNotice();
    }

    @GET
    @Path("donnees-personnelles")
    public TemplateInstance privacy() {
        return new Privacy();
    }

    @GET
    @Path("accessibilite")
    public TemplateInstance accessibility() {
        return new Accessibility();
    }

    @GET
    @Path("plan-du-site")
    public TemplateInstance siteMap() {
        return new SiteMap();
    }

    @GET
    @Path("statistiques")
    public TemplateInstance statistics() {
        return new Statistics(figures.current());
    }

    /** Where the {@code type} of a problem document leads. */
    @GET
    @Path("problems/{slug: [a-z0-9-]+}")
    public TemplateInstance problem(@RestPath String slug) {
        return new ProblemKind(slug, ProblemWords.sentence(slug, 0));
    }

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HowItWorks() implements TemplateInstance {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LegalNotice() implements TemplateInstance {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Privacy() implements TemplateInstance {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Accessibility() implements TemplateInstance {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SiteMap() implements TemplateInstance {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Statistics(List<LiveFigures.Figure> figures) implements TemplateInstance {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProblemKind(String slug, String sentence) implements TemplateInstance {}
}
