package fr.releve.profile.vacancy.web;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.kit.web.Versions;
import fr.releve.profile.language.Language;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.vacancy.HostsRead;
import fr.releve.profile.vacancy.ReadManaged;
import fr.releve.profile.vacancy.Vacancies;
import fr.releve.profile.vacancy.Vacancy;
import fr.releve.profile.vacancy.VacancyRights;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading vacancies: anybody those that were published, without the host's contact. */
@Path("/vacancies")
@RunOnVirtualThread
class VacancyReading {

    private final Vacancies vacancies;
    private final ReadManaged readManaged;
    private final Event<HostsRead> read;
    private final CurrentCaller caller;
    private final InstantSource clock;

    VacancyReading(
            Vacancies vacancies,
            ReadManaged readManaged,
            Event<HostsRead> read,
            CurrentCaller caller,
            InstantSource clock) {
        this.vacancies = vacancies;
        this.readManaged = readManaged;
        this.read = read;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public Page<VacancyView> list(
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable MissionKind kind,
            @RestQuery @Nullable Specialty specialty,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var filter = new Vacancies.Filter(territory, kind, specialty);
        var page = PageRequest.of("vacancies?" + filter, limit, after);
        return Page.of(
                vacancies.listOpen(filter, today(), page),
                page,
                Vacancies::byPublication,
                it -> VacancyView.of(it, false, today()));
    }

    /**
     * Of a municipality: those it posted; of a coordinator: all of their territories.
     *
     * @param current drafts alone, and those published ones that still want something
     */
    @GET
    @Path("/mine")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.COORDINATOR})
    public Page<VacancyView> mine(
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @RestQuery boolean current,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var page = PageRequest.of(current ? "vacancies/mine?current" : "vacancies/mine", limit, after);
        var rows = readManaged.handle(current, page, Language.of(languages), caller.get());
        return Page.of(rows, page, Vacancies::byCreation, it -> VacancyView.of(it, true, today()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public RestResponse<VacancyView> one(@RestPath UUID id) {
        Vacancy vacancy = vacancies.get(id);
        var manager = caller.find().filter(it -> VacancyRights.mayManage(vacancy, it));
        if (manager.isEmpty() && vacancy.publishedAt().isEmpty()) {
            throw new NotFound("vacancy", id);
        }
        manager.ifPresent(it -> read.fire(new HostsRead(List.of(vacancy), it, Purpose.FILE)));
        return Versions.ok(VacancyView.of(vacancy, manager.isPresent(), today()), vacancy.version());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }
}
