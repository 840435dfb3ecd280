package fr.releve.matching.plan;

import fr.releve.kit.trace.Trace;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.change.Causes;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.family.Families;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.PublishChanges;
import fr.releve.matching.term.Terms;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the plan up to date with what has changed: reads the changed things, plans, and in one transaction withdraws what no longer
 * holds, cuts off what has passed, publishes what is new and forgets the changes. If that fails, all is read afresh and done again, and what waited to be settled or
 * learned still waits.
 *
 * <p>Everything is planned anew once a day, by the copy that leads when the day begins; who takes over later goes on from the stored plan.
 */
@ApplicationScoped
class Replan {

    private static final Logger LOG = Logger.getLogger(Replan.class);

    /** So that the first of many changes is not published as late as the last. */
    private static final int MOST_CHANGES = 100;

    /** Prices are learned anew when a tenth of all things has changed since. */
    private static final int SHARE_TO_LEARN = 10;

    /** For what is published at once: of a first plan, that is everybody. */
    private static final int SECONDS_TO_PUBLISH = 600;

    private final Landscapes landscapes;
    private final PublishChanges publish;
    private final Changes changes;
    private final Summaries summaries;
    private final PlanMemories memories;
    private final PlannerFence fence;
    private final Families families;
    private final Pairs pairs;
    private final Terms terms;
    private final PlanningEngine engine;
    private final MatchingConfig config;
    private final InstantSource clock;
    private final Timer duration;
    private final Counter fullPlans;
    private Instant lastNews = Instant.EPOCH;
    private int sinceLearned;
    /** Whether the plan was bettered and proven since the last news. */
    private boolean settled;

    /** What was planned again since the plan was last bettered. */
    private final Set<UUID> unsettledPractitioners = new HashSet<>();

    private final Set<UUID> unsettledVacancies = new HashSet<>();

    private long token;
    private @Nullable Landscape known;

    Replan(
            Landscapes landscapes,
            PublishChanges publish,
            Changes changes,
            Summaries summaries,
            PlanMemories memories,
            PlannerFence fence,
            Families families,
            Pairs pairs,
            Terms terms,
            PlanningEngine engine,
            MatchingConfig config,
            InstantSource clock,
            MeterRegistry metrics) {
        this.landscapes = landscapes;
        this.publish = publish;
        this.changes = changes;
        this.summaries = summaries;
        this.memories = memories;
        this.fence = fence;
        this.families = families;
        this.pairs = pairs;
        this.terms = terms;
        this.engine = engine;
        this.config = config;
        this.clock = clock;
        this.duration = metrics.timer("releve.plan");
        this.fullPlans = metrics.counter("releve.plan.full");
    }

    /**
     * Forgets what it knows, as another copy may have led meanwhile, and shuts that one out. What waited to be settled is not forgotten; what
     * another copy had not settled yet is not known.
     */
    void startAfresh() {
        token = QuarkusTransaction.requiringNew().call(fence::raise);
        known = null;
        settled = false;
        lastNews = clock.instant();
    }

    /** @return false if there was nothing to do */
    boolean handle(Connection connection) throws SQLException {
        var landscape = known;
        known = null;
        List<Change> news = Changes.oldest(connection, MOST_CHANGES);
        if (landscape == null || !landscape.today().equals(pairs.today())) {
            List<Change> all = Changes.oldest(connection, Integer.MAX_VALUE);
            landscape = landscapes.load();
            if (!resumes(landscape)) {
                planAll(landscape, all);
                known = landscape;
                return true;
            }
        }
        if (news.isEmpty()) {
            settleWhenQuiet(landscape);
        } else {
            landscapes.update(landscape, news);
            planAgain(landscape, news);
        }
        known = landscape;
        return !news.isEmpty();
    }

    /** Goes on from today's full plan, whichever copy made it; what is published stays. Nobody knows how much has changed since it learned. */
    private boolean resumes(Landscape landscape) {
        var memory = remembered().filter(it -> it.day().equals(landscape.today()));
        memory.ifPresent(it -> {
            landscape.refresh();
            engine.resume(landscape, it.learned(), new Landscape.Touched(unsettledPractitioners, unsettledVacancies));
            sinceLearned = things(landscape);
            LOG.info("planning goes on from the stored plan");
        });
        return memory.isPresent();
    }

    /** What this engine's last full plan learned, whenever that was. */
    private Optional<PlanMemory> remembered() {
        return memories.find().filter(it -> it.engineVersion().equals(engine.version()));
    }

    private void planAll(Landscape landscape, List<Change> news) {
        fullPlans.increment();
        var before = remembered().map(PlanMemory::learned);
        duration.record(() -> plan(landscape, news, true, () -> engine.planAll(landscape, families.wishes(), before)));
        noteSettled();
    }

    private void planAgain(Landscape landscape, List<Change> news) {
        sinceLearned += news.size();
        lastNews = clock.instant();
        settled = false;
        duration.record(() -> plan(landscape, news, false, () -> engine.planAgain(landscape)));
        unsettledPractitioners.addAll(landscape.touched().practitioners());
        unsettledVacancies.addAll(landscape.touched().vacancies());
    }

    private void noteSettled() {
        settled = true;
        unsettledPractitioners.clear();
        unsettledVacancies.clear();
    }

    private static int things(Landscape landscape) {
        return landscape.practitioners().size() + landscape.vacancies().size();
    }

    private void settleWhenQuiet(Landscape landscape) {
        if (!settled && quietFor(config.planner().quietBeforeSettling())) {
            duration.record(() -> plan(landscape, List.of(), false, () -> engine.settle(landscape)));
            noteSettled();
        } else if (sinceLearned > 0
                && (long) SHARE_TO_LEARN * sinceLearned >= things(landscape)
                && quietFor(config.planner().quietBeforeLearning())) {
            duration.record(() -> plan(landscape, List.of(), true, engine::learn));
        }
    }

    private boolean quietFor(Duration wanted) {
        return !clock.instant().isBefore(lastNews.plus(wanted));
    }

    private void plan(Landscape landscape, List<Change> news, boolean learns, Supplier<Solution> engineWork) {
        var causes = Causes.of(news);
        Trace.follow("plan changes", causes.traces(), () -> plan(landscape, news, causes, learns, engineWork));
    }

    /** @param learns whether the work brings new prices: kept with what is published, so that neither is there without the other */
    private void plan(
            Landscape landscape, List<Change> news, Causes causes, boolean learns, Supplier<Solution> engineWork) {
        var broken = Difference.broken(landscape);
        landscape.setAside(broken.keySet());
        landscape.refresh();
        var solution = engineWork.get();
        var difference = Difference.of(landscape, broken, solution, terms, engine.version());
        var summary = Summary.of(landscape, solution, engine.version(), clock.instant());
        List<Proposal> changed = QuarkusTransaction.requiringNew()
                .timeout(SECONDS_TO_PUBLISH)
                .call(() -> {
                    fence.pass(token);
                    summaries.keep(summary);
                    changes.forget(news);
                    if (learns) {
                        memories.keep(
                                new PlanMemory(landscape.today(), engine.version(), clock.instant(), engine.learned()));
                    }
                    return publish.handle(difference.withdrawn(), difference.shortened(), difference.drafts(), causes);
                });
        sinceLearned = learns ? 0 : sinceLearned;
        landscape.setAside(List.of());
        changed.forEach(landscape::put);
        LOG.debugf(
                "planned: changes=%d withdrawn=%d proposed=%d",
                news.size(), difference.withdrawn().size(), difference.drafts().size());
    }
}
