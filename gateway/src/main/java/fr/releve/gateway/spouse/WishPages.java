package fr.releve.gateway.spouse;

import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Typed;
import fr.releve.kit.problem.ProblemKind;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /conjoint/souhaits}: what the spouse looks for, and whether their doctor may see the jobs that fit. */
@Path("/conjoint")
@RunOnVirtualThread
@RolesAllowed(Roles.SPOUSE)
@Produces(MediaType.TEXT_HTML)
class WishPages {

    static final List<String> FIELDS = List.of("invitationCode", "romeCodes", "maxMinutes");
    private static final int EMPTY_FIELDS = 2;

    private final ProfileApi profile;
    private final SpouseFile file;

    WishPages(@RestClient ProfileApi profile, SpouseFile file) {
        this.profile = profile;
        this.file = file;
    }

    @GET
    @Path("souhaits")
    public TemplateInstance wishes() {
        return file.find()
                .map(it -> page(
                        true,
                        it.version(),
                        "",
                        it.romeCodes().stream().sorted().map(Trades::shown).toList(),
                        String.valueOf(it.maxMinutes()),
                        it.optedIn(),
                        it.shares(),
                        Faults.NONE))
                .orElseGet(() -> page(false, 0, "", List.of(), "30", false, false, Faults.NONE));
    }

    /**
     * Changes them as they were read. Who is told that they have changed since holds the newest version from then on: what they typed can
     * be saved, knowingly, over it.
     */
    @POST
    @Path("souhaits")
    public Object save(
            @RestForm long version,
            @RestForm @DefaultValue("") String invitationCode,
            @RestForm @Nullable List<String> romeCodes,
            @RestForm @DefaultValue("") String maxMinutes,
            @RestForm boolean optedIn,
            @RestForm boolean shares,
            @RestForm @Nullable String cle) {
        String key = Typed.key(cle);
        Optional<Household.Spouse> spouse = file.find();
        List<String> typed = romeCodes == null ? List.of() : romeCodes;
        Set<String> trades = Trades.codes(typed);
        try {
            if (spouse.isPresent()) {
                profile.wish(
                        spouse.get().id(),
                        Versions.tag(version),
                        new Household.Wishes(trades, whole(maxMinutes), optedIn, shares));
            } else {
                profile.join(key, new Household.Join(invitationCode.strip(), trades, whole(maxMinutes), optedIn));
            }
            return Notice.done("/conjoint", "souhaits");
        } catch (ServiceProblem refused) {
            boolean stale = refused.kind() == ProblemKind.STALE_VERSION;
            return page(
                    spouse.isPresent(),
                    stale ? spouse.map(Household.Spouse::version).orElse(version) : version,
                    invitationCode,
                    typed,
                    maxMinutes,
                    optedIn,
                    shares,
                    Faults.of(refused, "spouse", FIELDS));
        }
    }

    /** Nothing is kept; the account stays with the identity provider. */
    @POST
    @Path("retrait")
    public RestResponse<Object> withdraw() {
        file.find().ifPresent(it -> profile.withdraw(it.id()));
        return Notice.done("/", "retire");
    }

    /** None, which the service refuses, where no number was typed. */
    private static int whole(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static TemplateInstance page(
            boolean known,
            long version,
            String code,
            Collection<String> trades,
            String minutes,
            boolean optedIn,
            boolean shares,
            Faults faults) {
        List<String> fields = Stream.concat(
                        trades.stream().filter(it -> !it.isBlank()),
                        Stream.generate(() -> "").limit(EMPTY_FIELDS))
                .toList();
        return new Wishes(
                known,
                version,
                UUID.randomUUID().toString(),
                code,
                fields,
                Trades.all(),
                minutes,
                optedIn,
                shares,
                faults);
    }

    /** @param trades as they stand in the fields, empty ones at the end */
    @CheckedTemplate(basePath = "spouse", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wishes(
            boolean known,
            long version,
            String key,
            String code,
            List<String> trades,
            List<Trades.Trade> all,
            String minutes,
            boolean optedIn,
            boolean shares,
            Faults faults)
            implements TemplateInstance {}
}
