package fr.releve.matching.plan;

import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.PublishChanges;
import fr.releve.matching.term.Terms;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the plan up to date with what has changed: reads the changed things, plans, and in one transaction withdraws what no longer
 * holds, publishes what is new and forgets the changes. If that fails, all is read afresh and done again.
 */
@ApplicationScoped
class Replan {

    private static final Logger LOG = Logger.getLogger(Replan.class);

    /** So that the first of many changes is not published as late as the last. */
    private static final int MOST_CHANGES = 100;

    private final Landscapes landscapes;
    private final PublishChanges publish;
    private final Changes changes;
    private final Summaries summaries;
    private final Pairs pairs;
    private final Terms terms;
    private final PlanningEngine engine;
    private final InstantSource clock;
    private final Timer duration;
    private @Nullable Landscape known;

    Replan(
            Landscapes landscapes,
            PublishChanges publish,
            Changes changes,
            Summaries summaries,
            Pairs pairs,
            Terms terms,
            PlanningEngine engine,
            InstantSource clock,
            MeterRegistry metrics) {
        this.landscapes = landscapes;
        this.publish = publish;
        this.changes = changes;
        this.summaries = summaries;
        this.pairs = pairs;
        this.terms = terms;
        this.engine = engine;
        this.clock = clock;
        this.duration = metrics.timer("releve.plan");
    }

    /** Forgets what it knows: another copy may have led meanwhile. */
    void startAfresh() {
        known = null;
    }

    /** @return false if there was nothing to do */
    boolean handle(Connection connection) throws SQLException {
        var landscape = known;
        List<Change> news = Changes.oldest(connection, MOST_CHANGES);
        if (landscape != null && landscape.today().equals(pairs.today())) {
            if (news.isEmpty()) {
                return false;
            }
            known = null;
            landscapes.update(landscape, news);
            duration.record(() -> plan(landscape, news, false));
            known = landscape;
        } else {
            known = null;
            var fresh = landscapes.load();
            duration.record(() -> plan(fresh, news, true));
            known = fresh;
        }
        return true;
    }

    private void plan(Landscape landscape, List<Change> news, boolean all) {
        var broken = Difference.broken(landscape);
        landscape.setAside(broken.keySet());
        landscape.refresh();
        var solution = all ? engine.planAll(landscape) : engine.planAgain(landscape);
        var difference = Difference.of(landscape, broken, solution, terms, engine.version());
        var summary = Summary.of(landscape, solution, engine.version(), clock.instant());
        List<Proposal> changed = QuarkusTransaction.requiringNew().call(() -> {
            summaries.keep(summary);
            changes.forget(news);
            return publish.handle(difference.withdrawn(), difference.drafts());
        });
        landscape.setAside(List.of());
        changed.forEach(landscape::put);
        LOG.debugf(
                "planned: changes=%d withdrawn=%d proposed=%d",
                news.size(), difference.withdrawn().size(), difference.drafts().size());
    }
}
