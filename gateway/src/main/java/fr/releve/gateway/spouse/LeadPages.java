package fr.releve.gateway.spouse;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.map.Borders;
import fr.releve.gateway.map.GeoJson;
import fr.releve.gateway.map.Ground;
import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Back;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Stretch;
import fr.releve.gateway.shell.Words;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /conjoint}: jobs near the missions, in a list and on a map. */
@Path("/conjoint")
@RunOnVirtualThread
@RolesAllowed(Roles.SPOUSE)
@Produces(MediaType.TEXT_HTML)
class LeadPages {

    private static final int ON_A_PAGE = 12;

    private final ProfileApi profile;
    private final SpouseFile file;
    private final Places places;
    private final CommuneField communes;
    private final Together together;
    private final LeadsAround around;
    private final PartnerNeeds partner;
    private final GeoJson maps;
    private final Borders borders;
    private final GatewayConfig config;

    LeadPages(
            @RestClient ProfileApi profile,
            SpouseFile file,
            Places places,
            CommuneField communes,
            Together together,
            LeadsAround around,
            PartnerNeeds partner,
            GeoJson maps,
            Borders borders,
            GatewayConfig config) {
        this.profile = profile;
        this.file = file;
        this.places = places;
        this.communes = communes;
        this.together = together;
        this.around = around;
        this.partner = partner;
        this.maps = maps;
        this.borders = borders;
        this.config = config;
    }

    @GET
    public Object leads(@BeanParam LeadSearch search, @RestQuery @DefaultValue("1") int page) {
        Optional<Household.Spouse> spouse = file.find();
        if (spouse.isEmpty()) {
            return Response.seeOther(URI.create("/conjoint/souhaits")).build();
        }
        try {
            List<Lead> found = found(search, spouse.get());
            int shown = Stretch.clamped(page, ON_A_PAGE, found.size());
            return page(
                    found.stream()
                            .skip((shown - 1L) * ON_A_PAGE)
                            .limit(ON_A_PAGE)
                            .toList(),
                    search,
                    spouse.get(),
                    Faults.NONE,
                    Stretch.of(shown, ON_A_PAGE, found.size()));
        } catch (ServiceProblem refused) {
            Faults faults = Faults.of(refused, "spouse", List.of("near"));
            return page(List.of(), search, spouse.get(), faults, Stretch.of(1, ON_A_PAGE, 0));
        }
    }

    /** The communes with jobs of the list, as points for the map. */
    @GET
    @Path("carte.json")
    @Produces(GeoJson.MEDIA_TYPE)
    public String points(@BeanParam LeadSearch search) {
        List<Lead> found = file.find().map(it -> found(search, it)).orElse(List.of());
        Map<String, List<Lead>> byCommune =
                found.stream().collect(Collectors.groupingBy(Lead::commune, LinkedHashMap::new, Collectors.toList()));
        return maps.write(byCommune.values().stream()
                .flatMap(here -> places.commune(here.getFirst().commune()).map(at -> point(here, at, search)).stream())
                .toList());
    }

    /** Keeps a job in sight, says how far one has come with it, or lets it go. */
    @POST
    @Path("offres/{id}")
    public RestResponse<Object> keep(
            @RestPath UUID id, @RestForm @DefaultValue("") String etat, @Context UriInfo form) {
        String back = Back.to("/conjoint", form);
        UUID spouse = file.find().map(Household.Spouse::id).orElseThrow(() -> new NotFound("spouse", id));
        try {
            if (etat.isEmpty()) {
                profile.drop(spouse, id);
            } else {
                profile.keep(spouse, id, new Household.KeepRequest(etat));
            }
            return Notice.done(back, etat.isEmpty() ? "oubliee" : "gardee");
        } catch (ServiceProblem refused) {
            return Notice.failed(back, refused.slug());
        }
    }

    private GeoJson.Feature point(List<Lead> here, Place.Commune at, LeadSearch search) {
        String what = here.size() == 1 ? here.getFirst().title() : Words.counted(here.size(), "job");
        return GeoJson.point(
                at.longitude(),
                at.latitude(),
                Map.of(
                        "name",
                        at.name() + " · " + what,
                        "url",
                        "/conjoint?" + search.in(communes.shown(at.insee())).query(),
                        "count",
                        here.size(),
                        "urgent",
                        false));
    }

    private List<Lead> found(LeadSearch search, Household.Spouse spouse) {
        String near = search.pres().isBlank() ? null : communes.code(search.pres());
        Optional<Place.Commune> centre = Optional.ofNullable(near).flatMap(places::commune);
        Map<UUID, String> kept = profile.keptLeads(spouse.id()).items().stream()
                .collect(Collectors.toMap(Household.Kept::jobLead, Household.Kept::state));
        Stream<Household.JobLead> jobs = search.gardees()
                ? kept(kept.keySet())
                : around.of(search.trades(spouse.romeCodes()), near, spouse.maxMinutes()).stream();
        return search.sorted(jobs.filter(it -> near == null || !search.ici() || near.equals(it.commune()))
                .map(it -> Lead.of(it, places, minutes(centre, it.commune()), kept.getOrDefault(it.id(), ""))));
    }

    /** Also those that are no longer open. */
    private Stream<Household.JobLead> kept(Set<UUID> leads) {
        return together.map(List.copyOf(leads), profile::jobLead).stream();
    }

    private @Nullable Integer minutes(Optional<Place.Commune> from, String commune) {
        return from.flatMap(centre -> places.commune(commune).map(centre::minutesTo))
                .orElse(null);
    }

    private TemplateInstance page(
            List<Lead> leads, LeadSearch search, Household.Spouse spouse, Faults faults, Stretch stretch) {
        Map<String, String> trades = spouse.romeCodes().stream()
                .sorted(FrenchOrder.by(Trades::label))
                .collect(Collectors.toMap(it -> it, Trades::label, (first, second) -> first, LinkedHashMap::new));
        return new Leads(
                partner.of(spouse),
                leads,
                search,
                Wording.choices("sort.lead", search.sorts()),
                trades,
                Wording.choices("kept", List.of("KEPT", "APPLIED", "FOUND")),
                spouse.maxMinutes(),
                faults,
                stretch,
                Ground.under(places.sirens(), borders, config.map()));
    }

    @CheckedTemplate(basePath = "spouse", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Leads(
            List<PartnerNeeds.PartnerNeed> needs,
            List<Lead> leads,
            LeadSearch search,
            Map<String, String> sorts,
            Map<String, String> trades,
            Map<String, String> states,
            int minutes,
            Faults faults,
            Stretch stretch,
            Ground ground)
            implements TemplateInstance {}
}
