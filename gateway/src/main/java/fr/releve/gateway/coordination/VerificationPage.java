package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Back;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.PaperLine;
import fr.releve.gateway.shell.Stretch;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Versions;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/verifications}: doctors whose documents nobody has seen as they are now. */
@Path("/coordination/verifications")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class VerificationPage {

    private static final String HERE = "/coordination/verifications";
    private static final int SHOWN = 12;

    private final ProfileApi profile;
    private final Doctors doctors;
    private final Places places;
    private final Session session;

    VerificationPage(@RestClient ProfileApi profile, Doctors doctors, Places places, Session session) {
        this.profile = profile;
        this.doctors = doctors;
        this.places = places;
        this.session = session;
    }

    /** @param tri « fin »: whose document or insurance ends first; by name otherwise */
    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String situation,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("1") int page) {
        String category = Labels.categories().containsKey(situation) ? situation : null;
        long all = profile.countPractitioners(false, "", null).count();
        boolean everybody = q.isBlank() && category == null;
        int found = Math.toIntExact(
                everybody ? all : profile.countPractitioners(false, q, category).count());
        int shown = Stretch.clamped(page, SHOWN, found);
        List<Practitioner> files = profile.practitioners(
                        false, q, category, "fin".equals(tri) ? "END" : "NAME", (shown - 1) * SHOWN, SHOWN)
                .items();
        return new Verifications(
                files.stream().map(this::file).toList(),
                Labels.categories(),
                situation,
                q,
                tri,
                listed(situation, q, tri),
                all,
                Stretch.of(shown, SHOWN, found),
                session.roles().contains(Roles.COORDINATOR));
    }

    private static String listed(String situation, String q, String tri) {
        QueryStringEncoder address = new QueryStringEncoder(HERE);
        address.addParam("situation", situation);
        address.addParam("q", q);
        address.addParam("tri", tri);
        return address + "&";
    }

    /** What the doctor has handed in; who reads it, or opens one, is noted for them. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COORDINATOR)
    public TemplateInstance papers(@RestPath UUID id, @Context UriInfo address) {
        // asked first: of who does not come here they are refused, and the file is not whole
        List<PaperLine> papers = PaperLine.of(id, profile.papers(id));
        return new Papers(file(profile.practitioner(id)), papers, Back.query(address));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Roles.COORDINATOR)
    public RestResponse<Object> attest(
            @RestPath UUID id,
            @RestForm boolean documentVu,
            @RestForm boolean assuranceVue,
            @RestForm long version,
            @Context UriInfo form) {
        String list = Back.to(HERE, form);
        try {
            profile.attest(id, Versions.tag(version), new Practitioner.Attestation(documentVu, assuranceVue));
            doctors.forget(id);
            return Notice.done(list, "atteste");
        } catch (ServiceProblem refused) {
            return Notice.failed(list, refused.slug());
        }
    }

    /** @param piece the paper that cannot be accepted, of which the doctor is told */
    @POST
    @Path("{id}/refus")
    @RolesAllowed(Roles.COORDINATOR)
    public RestResponse<Object> refuse(
            @RestPath UUID id,
            @RestForm @DefaultValue("") String piece,
            @RestForm long version,
            @Context UriInfo form) {
        String list = Back.to(HERE, form);
        try {
            profile.refuse(id, Versions.tag(version), new Practitioner.Refusal(piece));
            doctors.forget(id);
            return Notice.done(list, "piece-refusee");
        } catch (ServiceProblem refused) {
            return Notice.failed(list, refused.slug());
        }
    }

    private File file(Practitioner it) {
        return new File(
                it.id(),
                it.version(),
                "Dr " + it.firstName() + " " + it.lastName(),
                Labels.categoryLabel(it.category()),
                Labels.specialtyLabel(it.specialty()),
                places.communeName(it.homeCommune()),
                it.rpps(),
                Wording.orCode("credential", it.credential().kind()) + " "
                        + it.credential().number(),
                it.credential().validUntil(),
                it.insuranceValidUntil(),
                it.refusedPaper() == null
                        ? null
                        : Labels.paperLabel(it.refusedPaper(), it.credential().kind()),
                it.refusedAt());
    }

    /**
     * What the coordinator compares with the papers, as it was in that version.
     *
     * @param refused what was asked for again and has not come since; null if nothing was
     */
    record File(
            UUID id,
            long version,
            String name,
            String category,
            String specialty,
            String commune,
            String rpps,
            String credential,
            LocalDate credentialUntil,
            LocalDate insuranceUntil,
            @Nullable String refused,
            @Nullable Instant refusedAt) {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Papers(File file, List<PaperLine> papers, String from) implements TemplateInstance {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Verifications(
            List<File> files,
            Map<String, String> categories,
            String category,
            String question,
            String sort,
            String listed,
            long all,
            Stretch stretch,
            boolean mayVouch)
            implements TemplateInstance {}
}
