package fr.releve.profile.spouse.web;

import fr.releve.kit.idempotency.IdempotentCreation;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Versions;
import fr.releve.profile.spouse.ChangeWishes;
import fr.releve.profile.spouse.EraseSpouse;
import fr.releve.profile.spouse.JoinAsSpouse;
import fr.releve.profile.spouse.ReadOwnSearch;
import fr.releve.profile.spouse.Spouse;
import fr.releve.profile.spouse.Spouses;
import fr.releve.profile.spouse.Wishes;
import fr.releve.profile.text.TextLimits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Of spouses, for themselves only. */
@Path("/spouses")
@RunOnVirtualThread
@RolesAllowed(Roles.SPOUSE)
class SpouseResource {

    private final Spouses spouses;
    private final JoinAsSpouse joinAsSpouse;
    private final ReadOwnSearch readOwnSearch;
    private final ChangeWishes changeWishes;
    private final EraseSpouse eraseSpouse;
    private final IdempotentCreation creation;
    private final CurrentCaller caller;

    SpouseResource(
            Spouses spouses,
            JoinAsSpouse joinAsSpouse,
            ReadOwnSearch readOwnSearch,
            ChangeWishes changeWishes,
            EraseSpouse eraseSpouse,
            IdempotentCreation creation,
            CurrentCaller caller) {
        this.spouses = spouses;
        this.joinAsSpouse = joinAsSpouse;
        this.readOwnSearch = readOwnSearch;
        this.changeWishes = changeWishes;
        this.eraseSpouse = eraseSpouse;
        this.creation = creation;
        this.caller = caller;
    }

    @POST
    public RestResponse<SpouseView> join(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send an invitation.") @Valid JoinRequest request) {
        var who = caller.get();
        var wishes = new Wishes(request.romeCodes(), request.maxMinutes());
        UUID id = creation.once(
                key,
                who,
                "POST /spouses",
                request,
                () -> joinAsSpouse.handle(request.invitationCode(), wishes, agreed(request.optedIn()), who));
        var spouse = spouses.get(id);
        return RestResponse.ResponseBuilder.<SpouseView>created(URI.create("/spouses/" + id))
                .header("ETag", Versions.tag(spouse.version()))
                .entity(SpouseView.of(spouse))
                .build();
    }

    @GET
    @Path("/me")
    public RestResponse<SpouseView> me() {
        return answer(readOwnSearch
                .handle(caller.get())
                .orElseThrow(
                        () -> new NotFound("spouse of the account", caller.get().account())));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<SpouseView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Send the wishes.") @Valid ChangeRequest request) {
        var wishes = new Wishes(request.romeCodes(), request.maxMinutes());
        boolean optedIn = agreed(request.optedIn());
        boolean shares = Boolean.TRUE.equals(request.shares());
        return answer(changeWishes.handle(id, wishes, optedIn, shares, Versions.required(ifMatch), caller.get()));
    }

    @DELETE
    @Path("/{id}")
    public void erase(@RestPath UUID id) {
        eraseSpouse.handle(id, caller.get());
    }

    private static boolean agreed(@Nullable Boolean optedIn) {
        return optedIn == null || optedIn;
    }

    private static RestResponse<SpouseView> answer(Spouse it) {
        return Versions.ok(SpouseView.of(it), it.version());
    }

    /**
     * @param romeCodes trades, ROME 4.0
     * @param optedIn false hides the wishes from the matching; left out it stands for true
     */
    record JoinRequest(
            @NotBlank(message = "Send the code that the doctor gave you.")
            String invitationCode,

            @NotNull(message = "Say which trades you look for.")
            @Size(min = 1, max = Wishes.MOST_TRADES, message = Wishes.MOST_TRADES_SAID)
            Set<
                            @NotNull(message = "A trade is missing here.")
                            @Pattern(regexp = TextLimits.TRADE, message = TextLimits.TRADE_SAID) String>
                    romeCodes,

            @NotNull(message = "Say how many minutes you accept to travel.")
            @Min(value = 1, message = "Travel is 1 minute at least.")
            @Max(value = 180, message = "Travel is 180 minutes at most.")
            Integer maxMinutes,

            @Nullable Boolean optedIn) {}

    /**
     * @param optedIn false hides the wishes from the matching; left out it stands for true
     * @param shares true lets the doctor see the jobs beside their missions; left out it stands for false
     */
    record ChangeRequest(
            @NotNull(message = "Say which trades you look for.")
            @Size(min = 1, max = Wishes.MOST_TRADES, message = Wishes.MOST_TRADES_SAID)
            Set<
                            @NotNull(message = "A trade is missing here.")
                            @Pattern(regexp = TextLimits.TRADE, message = TextLimits.TRADE_SAID) String>
                    romeCodes,

            @NotNull(message = "Say how many minutes you accept to travel.")
            @Min(value = 1, message = "Travel is 1 minute at least.")
            @Max(value = 180, message = "Travel is 180 minutes at most.")
            Integer maxMinutes,

            @Nullable Boolean optedIn,
            @Nullable Boolean shares) {}

    /**
     * What is kept of a spouse.
     *
     * @param optedInAt when they last agreed that the matching knows; null for who never did
     * @param optedOutAt when they last took that back; null for who never did
     * @param sharesChangedAt when they last began or ceased to share with the doctor; null for who never did
     * @param seesNeeds both agreed that they see which needs suit the doctor
     */
    record SpouseView(
            UUID id,
            long version,
            @Nullable UUID practitionerId,
            Set<String> romeCodes,
            int maxMinutes,
            boolean optedIn,
            @Nullable Instant optedInAt,
            @Nullable Instant optedOutAt,
            boolean shares,
            @Nullable Instant sharesChangedAt,
            boolean seesNeeds,
            @Nullable String email,
            Instant joinedAt) {

        static SpouseView of(Spouse it) {
            return new SpouseView(
                    it.id(),
                    it.version(),
                    it.practitionerId().orElse(null),
                    it.wishes().romeCodes(),
                    it.wishes().maxMinutes(),
                    it.optedIn(),
                    it.optedInAt().orElse(null),
                    it.optedOutAt().orElse(null),
                    it.shares(),
                    it.sharesChangedAt().orElse(null),
                    it.seesNeeds(),
                    it.email().orElse(null),
                    it.joinedAt());
        }
    }
}
