package fr.releve.matching.plan;

import fr.releve.kit.leader.Duty;
import fr.releve.kit.leader.LeaderConfig;
import fr.releve.kit.leader.Leadership;
import fr.releve.matching.change.Changes;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;

/** Wakes when something changed and has it planned; of all copies of the service one. */
@ApplicationScoped
public class Planner {

    private static final long LOCK = 0x52454C45_56450002L;

    /** Under two hundred changes a second, ten to a round: what a round costs by itself is paid for all of them. */
    private static final Duration PACE = Duration.ofMillis(50);

    private final Leadership leadership;
    private final Replan replan;

    public Planner(DataSource database, LeaderConfig leader, Replan replan) {
        this.leadership = new Leadership("planner", LOCK, Changes.CHANNEL, PACE, leader.looksEvery(), database);
        this.replan = replan;
    }

    void start(@Observes StartupEvent started) {
        leadership.start(this::takeOver);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        leadership.stop();
    }

    private Duty takeOver() {
        replan.startAfresh();
        return replan::handle;
    }
}
