package fr.releve.profile.practitioner.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Versions;
import fr.releve.profile.availability.web.RuleBody;
import fr.releve.profile.practitioner.Caps;
import fr.releve.profile.practitioner.OfferHalfDays;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.Practitioners;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/practitioners/{id}/availability")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
class AvailabilityResource {

    private final Practitioners practitioners;
    private final OfferHalfDays offerHalfDays;
    private final CurrentCaller caller;

    AvailabilityResource(Practitioners practitioners, OfferHalfDays offerHalfDays, CurrentCaller caller) {
        this.practitioners = practitioners;
        this.offerHalfDays = offerHalfDays;
        this.caller = caller;
    }

    @GET
    public RestResponse<AvailabilityView> read(@RestPath UUID id) {
        return answer(practitioners.getOwn(id, caller.get()));
    }

    @PUT
    public RestResponse<AvailabilityView> offer(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Send the half-days.") @Valid AvailabilityRequest request) {
        var rules = request.rules().stream().map(RuleBody::toRule).toList();
        var caps = new Caps(request.weekCap(), request.monthCap());
        return answer(offerHalfDays.handle(id, rules, caps, Versions.required(ifMatch), caller.get()));
    }

    private static RestResponse<AvailabilityView> answer(Practitioner it) {
        return Versions.ok(AvailabilityView.of(it), it.version());
    }

    /**
     * @param weekCap most half-days a week, Monday to Sunday
     * @param monthCap most half-days a calendar month
     */
    record AvailabilityRequest(
            @NotNull(message = "Send the rules; none is an empty list.")
            List<@NotNull(message = "A rule is missing here.") @Valid RuleBody> rules,

            @NotNull(message = "Say how many half-days a week you give at most.")
            @Min(value = 1, message = "A week takes 1 half-day at least.")
            @Max(value = 14, message = "A week has 14 half-days.")
            Integer weekCap,

            @NotNull(message = "Say how many half-days a month you give at most.")
            @Min(value = 1, message = "A month takes 1 half-day at least.")
            @Max(value = 62, message = "A month has 62 half-days at most.")
            Integer monthCap) {}

    /** @param halfDays what the rules come to, ascending: {@code 2026-12-01:AM} */
    record AvailabilityView(List<RuleBody> rules, int weekCap, int monthCap, List<String> halfDays) {

        static AvailabilityView of(Practitioner it) {
            var timetable = it.timetable();
            return new AvailabilityView(
                    timetable.rules().stream().map(RuleBody::of).toList(),
                    it.caps().week(),
                    it.caps().month(),
                    timetable.halfDays().stream().map(String::valueOf).toList());
        }
    }
}
