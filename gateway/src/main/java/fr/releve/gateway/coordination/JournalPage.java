package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Journal;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Words;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/journal}: who did what, to be narrowed, and as a table for a spreadsheet. */
@Path("/coordination")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
class JournalPage {

    private static final int SHOWN = 30;
    private static final int MOST_EXPORTED = 10_000;

    private final MatchingApi matching;
    private final JournalWords words;
    private final Places places;
    private final Together together;
    private final CurrentCaller caller;

    JournalPage(
            @RestClient MatchingApi matching,
            JournalWords words,
            Places places,
            Together together,
            CurrentCaller caller) {
        this.matching = matching;
        this.words = words;
        this.places = places;
        this.together = together;
        this.caller = caller;
    }

    @GET
    @Path("journal")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance journal(@BeanParam JournalFilter filter, @RestQuery @Nullable String apres) {
        return together.both(
                () -> filter.page(matching, SHOWN, apres),
                () -> filter.count(matching),
                (page, count) ->
                        new Lines(count(count), words.of(page.items()), filter, own(), apres != null, page.next()));
    }

    /** With a byte order mark and semicolons, as spreadsheets in French open it without a question. */
    @GET
    @Path("journal.csv")
    @Produces("text/csv; charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"journal-releve.csv\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public String export(@BeanParam JournalFilter filter) {
        var newest = Lists.beginning(MOST_EXPORTED, after -> filter.page(matching, Lists.STRETCH, after));
        return JournalCsv.of(words.of(newest.items()), newest.more());
    }

    /** « Plus de 10 000 actes » where there are more than are counted. */
    private static String count(Journal.Count it) {
        String counted = Words.counted(it.count(), "deed");
        return it.more() ? Wording.with("journal.more-than", counted) : counted;
    }

    private List<Place.Territory> own() {
        Caller who = caller.get();
        return places.territories().stream()
                .filter(it -> who.actsFor(it.siren()))
                .toList();
    }

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Lines(
            String total,
            List<JournalWords.Said> lines,
            JournalFilter filter,
            List<Place.Territory> territories,
            boolean continued,
            @Nullable String next)
            implements TemplateInstance {}
}
