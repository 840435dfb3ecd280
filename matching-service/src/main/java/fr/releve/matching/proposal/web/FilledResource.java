package fr.releve.matching.proposal.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.proposal.ReadFilled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** How far vacancies have found their doctors, for those who publish and those who coordinate. */
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
