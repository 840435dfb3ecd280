package fr.releve.gateway.spouse;

import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Versions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /conjoint}: jobs near the missions, and what the spouse looks for; nobody else sees it. */
@Path("/conjoint")
@RunOnVirtualThread
@RolesAllowed(Roles.SPOUSE)
@Produces(MediaType.TEXT_HTML)
class SpousePages {

    private static final int A_TRADE = 50;
    private static final int NOT_FOUND = 404;
    private static final List<String> FIELDS = List.of("invitationCode", "romeCodes", "maxMinutes");

    private final ProfileApi profile;
    private final Places places;
    private final CommuneField communes;

    SpousePages(@RestClient ProfileApi profile, Places places, CommuneField communes) {
        this.profile = profile;
        this.places = places;
        this.communes = communes;
    }

    @GET
    public Object leads(@RestQuery @DefaultValue("") String pres, @RestQuery @DefaultValue("false") boolean tout) {
        Optional<Household.Spouse> spouse = find();
        if (spouse.isEmpty()) {
            return Response.seeOther(URI.create("/conjoint/souhaits")).build();
        }
        String near = pres.isBlank() ? null : communes.code(pres);
        int minutes = spouse.get().maxMinutes();
        try {
            List<Lead> found = (tout
                            ? Stream.of((String) null)
                            : spouse.get().romeCodes().stream().sorted())
                    .flatMap(rome -> around(rome, near, minutes))
                    .distinct()
                    .map(it -> Lead.of(it, places))
                    .toList();
            return new Leads(found.size(), found, pres, minutes, tout, Faults.NONE);
        } catch (ServiceProblem refused) {
            Faults faults = Faults.of(refused, "spouse", List.of("near"));
            return new Leads(0, List.of(), pres, minutes, tout, faults);
        }
    }

    @GET
    @Path("souhaits")
    public TemplateInstance wishes() {
        return find().map(it -> page(
                        true,
                        it.version(),
                        "",
                        String.join(" ", it.romeCodes()),
                        String.valueOf(it.maxMinutes()),
                        it.optedIn(),
                        Faults.NONE))
                .orElseGet(() -> page(false, 0, "", "", "30", true, Faults.NONE));
    }

    @POST
    @Path("souhaits")
    public Object save(
            @RestForm long version,
            @RestForm @DefaultValue("") String invitationCode,
            @RestForm @DefaultValue("") String romeCodes,
            @RestForm @DefaultValue("0") int maxMinutes,
            @RestForm boolean optedIn) {
        Optional<Household.Spouse> spouse = find();
        Set<String> trades = trades(romeCodes);
        try {
            if (spouse.isPresent()) {
                profile.wish(
                        spouse.get().id(), Versions.tag(version), new Household.Wishes(trades, maxMinutes, optedIn));
            } else {
                profile.join(
                        UUID.randomUUID().toString(), new Household.Join(invitationCode.strip(), trades, maxMinutes));
            }
            return Notice.done("/conjoint", "souhaits");
        } catch (ServiceProblem refused) {
            return page(
                    spouse.isPresent(),
                    version,
                    invitationCode,
                    romeCodes,
                    String.valueOf(maxMinutes),
                    optedIn,
                    Faults.of(refused, "spouse", FIELDS));
        }
    }

    /** Nothing is kept; the account stays with the identity provider. */
    @POST
    @Path("retrait")
    public RestResponse<Object> withdraw() {
        find().ifPresent(it -> profile.withdraw(it.id()));
        return Notice.done("/", "retire");
    }

    private Stream<Household.JobLead> around(@Nullable String rome, @Nullable String near, int minutes) {
        return profile.jobLeads(rome, near, near == null ? null : minutes, A_TRADE, null).items().stream();
    }

    private Optional<Household.Spouse> find() {
        try {
            return Optional.of(profile.spouse());
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Set<String> trades(String typed) {
        return Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static TemplateInstance page(
            boolean known, long version, String code, String trades, String minutes, boolean optedIn, Faults faults) {
        return new Wishes(known, version, code, trades, minutes, optedIn, faults);
    }

    /** A job as the spouse reads it. */
    record Lead(
            String title,
            String employer,
            String place,
            String contract,
            long hours,
            String salary,
            String description,
            @Nullable String url) {

        static Lead of(Household.JobLead it, Places places) {
            return new Lead(
                    it.title(),
                    it.employer(),
                    places.communeName(it.commune()),
                    it.contract(),
                    it.hours(),
                    Optional.ofNullable(it.salary()).orElse(""),
                    it.description(),
                    it.url());
        }
    }

    @CheckedTemplate(basePath = "spouse", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Leads(long count, List<Lead> leads, String near, int minutes, boolean everything, Faults faults)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "spouse", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wishes(
            boolean known, long version, String code, String trades, String minutes, boolean optedIn, Faults faults)
            implements TemplateInstance {}
}
