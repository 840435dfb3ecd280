package fr.releve.profile.statistics.web;

import fr.releve.kit.time.Clock;
import fr.releve.kit.web.PublicCount;
import fr.releve.profile.statistics.Counts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Path("/statistics")
@RunOnVirtualThread
@PermitAll
class StatisticsResource {

    private final Counts counts;
    private final InstantSource clock;

    StatisticsResource(Counts counts, InstantSource clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GET
    public StatisticsView read() {
        var it = counts.on(LocalDate.ofInstant(clock.instant(), Clock.PARIS));
        return new StatisticsView(
                PublicCount.ofPeople(it.practitioners()),
                PublicCount.of(it.vacanciesOpen()),
                PublicCount.of(it.halfDaysWanted()),
                PublicCount.ofPeople(it.spouses()));
    }

    /** Counts, people in fives, rounded down; null where there are too few to be shown without pointing at somebody. */
    record StatisticsView(
            @Nullable Long practitioners,
            @Nullable Long vacanciesOpen,
            @Nullable Long halfDaysWanted,
            @Nullable Long spouses) {}
}
