package fr.releve.profile.practitioner.web;

import fr.releve.kit.idempotency.IdempotentCreation;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.kit.web.Versions;
import fr.releve.profile.language.Language;
import fr.releve.profile.practitioner.Category;
import fr.releve.profile.practitioner.ChangePractitioner;
import fr.releve.profile.practitioner.ErasePractitioner;
import fr.releve.profile.practitioner.ListPractitioners;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.PractitionerSearch;
import fr.releve.profile.practitioner.PractitionerSearch.Filter;
import fr.releve.profile.practitioner.PractitionerSearch.Order;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.practitioner.Reach;
import fr.releve.profile.practitioner.ReadOwnFile;
import fr.releve.profile.practitioner.RegisterPractitioner;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/practitioners")
@RunOnVirtualThread
class PractitionerResource {

    private static final int LONGEST_QUESTION = 100;

    private final Practitioners practitioners;
    private final ListPractitioners listPractitioners;
    private final RegisterPractitioner registerPractitioner;
    private final ChangePractitioner changePractitioner;
    private final ErasePractitioner erasePractitioner;
    private final ReadOwnFile readOwnFile;
    private final Reach reach;
    private final Event<PractitionersRead> read;
    private final IdempotentCreation creation;
    private final CurrentCaller caller;

    PractitionerResource(
            Practitioners practitioners,
            ListPractitioners listPractitioners,
            RegisterPractitioner registerPractitioner,
            ChangePractitioner changePractitioner,
            ErasePractitioner erasePractitioner,
            ReadOwnFile readOwnFile,
            Reach reach,
            Event<PractitionersRead> read,
            IdempotentCreation creation,
            CurrentCaller caller) {
        this.practitioners = practitioners;
        this.listPractitioners = listPractitioners;
        this.registerPractitioner = registerPractitioner;
        this.changePractitioner = changePractitioner;
        this.erasePractitioner = erasePractitioner;
        this.readOwnFile = readOwnFile;
        this.reach = reach;
        this.read = read;
        this.creation = creation;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PRACTITIONER)
    public RestResponse<PractitionerView> register(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull(message = "Send a profile.") @Valid PractitionerRequest request) {
        var who = caller.get();
        String address = caller.address().orElse(null);
        UUID id = creation.once(
                key,
                who,
                "POST /practitioners",
                request,
                () -> registerPractitioner.handle(request.toProfile(), address, who));
        var practitioner = own(who, languages);
        return RestResponse.ResponseBuilder.<PractitionerView>created(URI.create("/practitioners/" + id))
                .header("ETag", Versions.tag(practitioner.version()))
                .entity(PractitionerView.of(practitioner))
                .build();
    }

    /**
     * To a coordinator those who come to their territories.
     *
     * @param id of these only, wherever they come, but of who does not come so far without what the whole file tells; at most a hundred
     * @param q beginnings of their names or RPPS number; accents and capitals count for nothing
     * @param skip how many to leave out, after {@code after} if it is given
     */
    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Page<PractitionerView> list(
            @RestQuery @Nullable Boolean attested,
            @RestQuery @Size(max = PageRequest.MAX_LIMIT, message = "At most 100 doctors at once.") List<UUID> id,
            @RestQuery @DefaultValue("") @Size(max = LONGEST_QUESTION, message = "q has 100 characters at most.")
                    String q,
            @RestQuery @Nullable Category category,
            @RestQuery @DefaultValue("NAME") Order sort,
            @RestQuery @DefaultValue("0") @Min(value = 0, message = "skip is 0 at least.") int skip,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var filter = new Filter(attested, id, q, category);
        var page = PageRequest.of("practitioners?" + filter + sort, limit, after);
        var who = caller.get();
        var rows = listPractitioners.handle(filter, sort, page, skip, who);
        var shown = rows.subList(0, Math.min(rows.size(), page.limit()));
        read.fire(new PractitionersRead(shown, who, Purpose.LIST));
        var open = reach.openTo(who, shown);
        return Page.of(
                rows,
                page,
                it -> PractitionerSearch.sortKey(sort, it),
                it -> PractitionerView.of(it, open.contains(it.id())));
    }

    /**
     * How many {@link #list} leads through. So few that a question finds are known by their number as by a list: it is noted for them.
     */
    @GET
    @Path("/count")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public PractitionerCount count(
            @RestQuery @Nullable Boolean attested,
            @RestQuery @DefaultValue("") @Size(max = LONGEST_QUESTION, message = "q has 100 characters at most.")
                    String q,
            @RestQuery @Nullable Category category) {
        var filter = new Filter(attested, List.of(), q, category);
        var who = caller.get();
        read.fire(new PractitionersRead(listPractitioners.found(filter, who), who, Purpose.LIST));
        return new PractitionerCount(listPractitioners.count(filter, who));
    }

    /** Doctors. */
    record PractitionerCount(long count) {}

    @GET
    @Path("/me")
    @RolesAllowed(Roles.PRACTITIONER)
    public RestResponse<PractitionerView> me(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return answer(own(caller.get(), languages));
    }

    private Practitioner own(Caller who, @Nullable String languages) {
        return readOwnFile
                .handle(who, Language.of(languages))
                .orElseThrow(() -> new NotFound("practitioner of the account", who.account()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public RestResponse<PractitionerView> one(@RestPath UUID id) {
        var who = caller.get();
        boolean seesAll = who.is(Roles.COORDINATOR) || who.is(Roles.ADMINISTRATOR);
        var practitioner = seesAll ? practitioners.get(id) : practitioners.getOwn(id, who);
        var alone = List.of(practitioner);
        read.fire(new PractitionersRead(alone, who, Purpose.FILE));
        boolean whole = !reach.openTo(who, alone).isEmpty();
        return Versions.ok(PractitionerView.of(practitioner, whole), practitioner.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PRACTITIONER)
    public RestResponse<PractitionerView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Send a profile.") @Valid PractitionerRequest request) {
        String address = caller.address().orElse(null);
        return answer(
                changePractitioner.handle(id, request.toProfile(), Versions.required(ifMatch), address, caller.get()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTITIONER, Roles.ADMINISTRATOR})
    public void erase(@RestPath UUID id) {
        erasePractitioner.handle(id, caller.get());
    }

    static RestResponse<PractitionerView> answer(Practitioner it) {
        return Versions.ok(PractitionerView.of(it), it.version());
    }
}
