package fr.releve.gateway.needs;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.map.Borders;
import fr.releve.gateway.map.GeoJson;
import fr.releve.gateway.map.Ground;
import fr.releve.gateway.map.NeedsMap;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Reactivity;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.rules.CurrentRules;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Stretch;
import fr.releve.gateway.shell.Words;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /besoins}, on a map and in a list, and {@code /besoins/{id}} */
@Path("/besoins")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class NeedPages {

    private static final int ON_A_PAGE = 20;

    private final OpenNeeds needs;
    private final Places places;
    private final CommuneField communes;
    private final Postings postings;
    private final Reactivities reactivities;
    private final CurrentRules rules;
    private final GeoJson maps;
    private final Session session;
    private final Borders borders;
    private final GatewayConfig config;
    private final InstantSource clock;

    NeedPages(
            OpenNeeds needs,
            Places places,
            CommuneField communes,
            Postings postings,
            Reactivities reactivities,
            CurrentRules rules,
            GeoJson maps,
            Session session,
            Borders borders,
            GatewayConfig config,
            InstantSource clock) {
        this.needs = needs;
        this.places = places;
        this.communes = communes;
        this.postings = postings;
        this.reactivities = reactivities;
        this.rules = rules;
        this.maps = maps;
        this.session = session;
        this.borders = borders;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@BeanParam Question question, @RestQuery @DefaultValue("1") int page) {
        Filter filter = question.filter(communes, places);
        LocalDateTime now = now();
        List<Vacancy> found = filter.among(needs.all(), now);
        int shown = Stretch.clamped(page, ON_A_PAGE, found.size());
        List<NeedView> stretch = found.stream()
                .skip((shown - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(it -> NeedView.sought(it, places, now))
                .toList();
        return new NeedList(
                found.size(),
                stretch,
                filter,
                filter.chosen(places),
                faults(filter),
                places.territories(),
                Labels.kinds(),
                Labels.specialties(),
                Wording.choices("sort", Filter.sorts(filter.around() != null)),
                NeedsMap.of(places.communes(), places.territories(), found),
                Ground.under(places.sirens(), borders, config.map()),
                Stretch.of(shown, ON_A_PAGE, found.size()));
    }

    private static Faults faults(Filter filter) {
        return filter.namesNoPlace() ? new Faults("", Map.of("pres", Wording.of("fault.need-list.pres"))) : Faults.NONE;
    }

    /** The communes with needs of the list, as points for the map: one need leads to its page, several to their list. */
    @GET
    @Path("carte.json")
    @Produces(GeoJson.MEDIA_TYPE)
    public String points(@BeanParam Question question) {
        Filter filter = question.filter(communes, places);
        Map<String, List<Vacancy>> byCommune = filter.among(needs.all(), now()).stream()
                .collect(Collectors.groupingBy(Vacancy::commune, LinkedHashMap::new, Collectors.toList()));
        return maps.write(byCommune.values().stream()
                .flatMap(here -> places.commune(here.getFirst().commune()).map(at -> point(here, at, filter)).stream())
                .toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        Vacancy need = needs.one(id);
        LocalDateTime now = now();
        return new Need(
                NeedView.sought(need, places, now),
                closed(need, now),
                visitor(),
                reactivities.of(id),
                NeedsMap.around(need, places),
                places.commune(need.commune())
                        .map(it -> Road.to(it, places.communes()))
                        .orElse(List.of()),
                jobsAround(need.commune()),
                postings.of(need, now).orElse(null),
                rules
                        .number("URGENT".equals(need.urgency()) ? "offer.urgent-answer-hours" : "offer.answer-hours")
                        .stream()
                        .mapToObj(NeedPages::inWords)
                        .findFirst()
                        .orElse(null));
    }

    /** Why nobody is looked for; null while somebody is. */
    private static @Nullable String closed(Vacancy it, LocalDateTime now) {
        if (it.isOpen(now)) {
            return null;
        }
        boolean over = it.expired()
                || ("PUBLISHED".equals(it.status()) && it.ahead(now).isEmpty());
        return Wording.of("need-closed." + (it.isFilled(now) ? "FILLED" : over ? "EXPIRED" : it.status()));
    }

    /** Of Paris. */
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
    }

    private static String inWords(int hours) {
        return hours % 24 == 0 && hours > 48 ? Words.counted(hours / 24, "day") : Words.counted(hours, "hour");
    }

    /** Whom the page speaks to: who registers by themself may be doctor and spouse. */
    private Visitor visitor() {
        Set<String> roles = session.roles();
        return new Visitor(roles.contains(Roles.PRACTITIONER), roles.contains(Roles.SPOUSE), roles.isEmpty());
    }

    private GeoJson.Feature point(List<Vacancy> here, Place.Commune at, Filter filter) {
        boolean one = here.size() == 1;
        String what = one ? Labels.kindLabel(here.getFirst().kind()) : Words.counted(here.size(), "need");
        boolean urgent = here.stream().anyMatch(it -> "URGENT".equals(it.urgency()));
        return GeoJson.point(
                at.longitude(),
                at.latitude(),
                Map.of(
                        "name",
                        at.name() + " · " + what
                                + (urgent ? " · " + Wording.of(one ? "map.urgent" : "map.some-urgent") : ""),
                        "url",
                        one ? "/besoins/" + here.getFirst().id() : filter.listedIn(communes.shown(at.insee())),
                        "count",
                        here.size(),
                        "urgent",
                        urgent));
    }

    private String jobsAround(String commune) {
        QueryStringEncoder address = new QueryStringEncoder("/conjoint");
        address.addParam("pres", communes.shown(commune));
        return address.toString();
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NeedList(
            long count,
            List<NeedView> needs,
            Filter filter,
            List<String> chosen,
            Faults faults,
            List<Place.Territory> territories,
            Map<String, String> kinds,
            Map<String, String> specialties,
            Map<String, String> sorts,
            NeedsMap map,
            Ground ground,
            Stretch stretch)
            implements TemplateInstance {}

    record Visitor(boolean doctor, boolean spouse, boolean anybody) {}

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Need(
            NeedView need,
            @Nullable String closed,
            Visitor visitor,
            @Nullable Reactivity reactivity,
            @Nullable NeedsMap map,
            List<Road> roads,
            String jobs,
            @Nullable RawString posting,
            @Nullable String answersWithin)
            implements TemplateInstance {}
}
