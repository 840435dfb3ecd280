package fr.releve.matching.proposal.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.proposal.ReadFilled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How far vacancies have found their doctors: for those who publish and coordinate, and of published vacancies for everybody. */
@Path("/vacancies/filled")
@RunOnVirtualThread
public class FilledResource {

    private static final int MOST_VACANCIES = 50;

    private final ReadFilled read;
    private final CurrentCaller caller;

    public FilledResource(ReadFilled read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    /**
     * Half-days to which doctor and host have both agreed, with how many doctors come.
     *
     * @param vacancy those that are wanted; those that the caller may not read are as if nobody came
     */
    @GET
    @RolesAllowed({COORDINATOR, MUNICIPALITY})
    public FilledView filled(
            @RestQuery @Size(max = MOST_VACANCIES, message = "At most 50 vacancies at once.") List<String> vacancy) {
        List<UUID> wanted = vacancy.stream()
                .map(it -> Expected.filter("vacancy", it, UUID::fromString))
                .filter(Objects::nonNull)
                .toList();
        return new FilledView(read.handle(wanted, caller.get()).stream()
                .map(FilledHalfDayView::of)
                .toList());
    }

    /**
     * As {@link #filled}, of published vacancies and from today on: how many doctors come, and never who. A vacancy to which nobody comes
     * is left out.
     */
    @GET
    @Path("/published")
    @PermitAll
    public Page<FilledVacancyView> published(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String after) {
        var page = PageRequest.of("filled-published", limit, after);
        return Page.of(read.published(page), page, it -> List.of(it.vacancyId().toString()), FilledVacancyView::of);
    }

    /** @param halfDays ascending */
    public record FilledVacancyView(UUID vacancyId, List<DoctorsView> halfDays) {

        static FilledVacancyView of(ReadFilled.OfVacancy it) {
            return new FilledVacancyView(
                    it.vacancyId(),
                    it.halfDays().stream()
                            .map(day -> new DoctorsView(day.halfDay().toString(), day.doctors()))
                            .toList());
        }
    }

    /**
     * @param halfDay {@code 2026-12-01:AM}
     * @param doctors who come then
     */
    public record DoctorsView(String halfDay, int doctors) {}

    /** By vacancy, each in the order of its half-days. */
    public record FilledView(List<FilledHalfDayView> items) {}

    /**
     * @param halfDay {@code 2026-12-01:AM}
     * @param doctors who come then
     */
    public record FilledHalfDayView(UUID vacancyId, String halfDay, int doctors) {

        static FilledHalfDayView of(ReadFilled.Filled it) {
            return new FilledHalfDayView(it.vacancyId(), it.halfDay().toString(), it.doctors());
        }
    }
}
