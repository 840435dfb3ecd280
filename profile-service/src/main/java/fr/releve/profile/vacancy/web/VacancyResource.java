package fr.releve.profile.vacancy.web;

import fr.releve.kit.idempotency.IdempotentCreation;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Versions;
import fr.releve.profile.language.Language;
import fr.releve.profile.vacancy.CancelVacancy;
import fr.releve.profile.vacancy.ChangeVacancy;
import fr.releve.profile.vacancy.MoveVacancy;
import fr.releve.profile.vacancy.Need;
import fr.releve.profile.vacancy.PostVacancy;
import fr.releve.profile.vacancy.ReadVacancyHistory;
import fr.releve.profile.vacancy.SpeakToHosts;
import fr.releve.profile.vacancy.Vacancies;
import fr.releve.profile.vacancy.Vacancy;
import fr.releve.profile.vacancy.VacancyDeed;
import fr.releve.profile.vacancy.VacancyLine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writing vacancies, and what was written: for municipalities and coordinators. */
@Path("/vacancies")
@RunOnVirtualThread
@RolesAllowed({Roles.MUNICIPALITY, Roles.COORDINATOR})
class VacancyResource {

    private final Vacancies vacancies;
    private final PostVacancy postVacancy;
    private final ChangeVacancy changeVacancy;
    private final MoveVacancy moveVacancy;
    private final CancelVacancy cancelVacancy;
    private final ReadVacancyHistory history;
    private final SpeakToHosts speakToHosts;
    private final IdempotentCreation creation;
    private final CurrentCaller caller;
    private final InstantSource clock;

    VacancyResource(
            Vacancies vacancies,
            PostVacancy postVacancy,
            ChangeVacancy changeVacancy,
            MoveVacancy moveVacancy,
            CancelVacancy cancelVacancy,
            ReadVacancyHistory history,
            SpeakToHosts speakToHosts,
            IdempotentCreation creation,
            CurrentCaller caller,
            InstantSource clock) {
        this.vacancies = vacancies;
        this.postVacancy = postVacancy;
        this.changeVacancy = changeVacancy;
        this.moveVacancy = moveVacancy;
        this.cancelVacancy = cancelVacancy;
        this.history = history;
        this.speakToHosts = speakToHosts;
        this.creation = creation;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    public RestResponse<VacancyView> post(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull(message = "Send a vacancy.") @Valid VacancyRequest request) {
        Caller who = caller.get();
        UUID id = creation.once(key, who, "POST /vacancies", request, () -> postVacancy.handle(need(request), who));
        speakToHosts.handle(Language.of(languages), who);
        var vacancy = vacancies.get(id);
        return RestResponse.ResponseBuilder.<VacancyView>created(URI.create("/vacancies/" + id))
                .header("ETag", Versions.tag(vacancy.version()))
                .entity(VacancyView.of(vacancy, true, today()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public RestResponse<VacancyView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Send a vacancy.") @Valid VacancyRequest request) {
        return answer(changeVacancy.handle(id, need(request), Versions.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/publication")
    public RestResponse<VacancyView> publish(@RestPath UUID id) {
        return answer(moveVacancy.handle(id, MoveVacancy.Step.PUBLICATION, caller.get()));
    }

    @POST
    @Path("/{id}/pause")
    public RestResponse<VacancyView> pause(@RestPath UUID id) {
        return answer(moveVacancy.handle(id, MoveVacancy.Step.PAUSE, caller.get()));
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<VacancyView> close(@RestPath UUID id) {
        return answer(moveVacancy.handle(id, MoveVacancy.Step.CLOSURE, caller.get()));
    }

    /** It is given up before it was met. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/cancellation")
    public RestResponse<VacancyView> cancel(
            @RestPath UUID id, @NotNull(message = "Send a reason.") @Valid ReasonBody reason) {
        return answer(cancelVacancy.handle(id, reason.reasonCode(), caller.get()));
    }

    /** Every state that it came into, the first first. */
    @GET
    @Path("/{id}/history")
    public List<LineView> history(@RestPath UUID id) {
        return history.handle(id, caller.get()).stream().map(LineView::of).toList();
    }

    private Need need(VacancyRequest it) {
        UUID practice = it.practice().id();
        return it.toNeed(
                practice == null ? vacancies.practiceNamed(it.practice().name(), it.commune()) : practice);
    }

    private RestResponse<VacancyView> answer(Vacancy it) {
        return Versions.ok(VacancyView.of(it, true, today()), it.version());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }

    /** @param by opaque subject of who did it, as in {@link VacancyLine} */
    record LineView(
            Instant at,
            String by,
            VacancyDeed deed,
            Vacancy.Status from,
            Vacancy.Status to,
            @Nullable String reason) {

        static LineView of(VacancyLine it) {
            return new LineView(it.at(), it.account(), it.deed(), it.from(), it.to(), it.reason());
        }
    }
}
