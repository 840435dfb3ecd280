package fr.releve.matching.plan.mapping;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.LiveSettings;
import fr.releve.engine.live.PlanEvent;
import fr.releve.engine.search.Planner;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.family.FamilyWishes;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.PlanningEngine;
import fr.releve.matching.plan.Solution;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The matching engine behind the planner's interface: a whole plan at the start and each day, and in between a live plan that follows
 * events. A doctor whom no event concerns moves only where that pays more than {@code weights.stability}.
 */
@Singleton
class ReleveEngine implements PlanningEngine {

    /** Exchanges tried after an event, and after all events of a round together: when many come, each has to do with less. */
    private static final int STEPS_AN_EVENT = 12;

    private static final int STEPS_A_ROUND = 60;

    /** Exchanges tried once nothing else waits: a tenth of a second. */
    private static final int STEPS_TO_SETTLE = 600;

    /** The bound asks once about every doctor: not after each of two hundred events a second. */
    private static final Duration BETWEEN_BOUNDS = Duration.ofSeconds(5);

    private final MatchingConfig config;
    private final InstantSource clock;
    private final String version;
    private Instant boundBefore = Instant.EPOCH;
    private @Nullable Course course;

    /** What the engine knows and how it came to know it. */
    private record Course(EngineWords words, EngineEvents events, LivePlan live, Exchanged exchanged) {}

    ReleveEngine(MatchingConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
        this.version = EngineVersion.of(config.weights());
    }

    @Override
    public Solution planAll(Landscape landscape, FamilyWishes wishes, Optional<byte[]> before) {
        var planner = config.planner();
        var words = new EngineWords(landscape.today(), planner.weeks(), config.weights());
        var exchangedBefore = before.map(it -> EngineMemory.of(it).exchanged()).orElse(Exchanged.NONE);
        var instance = words.instance(
                landscape, landscape.undecided().ahead(exchangedBefore.undoneIn(landscape.asPublished())));
        var first = Planner.plan(instance, halfOfTheTime(planner.fullPlanSteps()), Progress.Listener.NONE);
        var plan = goOn(instance, first);
        var exchanged =
                new FamilyExchanges(words, wishes, config.family()).after(instance, plan.assignments(), landscape);
        var fresh = new Course(
                words,
                new EngineEvents(words, landscape),
                live(instance, exchanged, plan.prices()),
                Exchanged.between(words.placings(plan.assignments()), words.placings(exchanged)));
        course = fresh;
        return bounded(fresh);
    }

    /** What is published is where the search goes on, at the fresh plan's prices: after a restart people see what they saw before. */
    private Plan goOn(Instance instance, Plan fresh) {
        var published = instance.stability().published();
        if (published.isEmpty()) {
            return fresh;
        }
        var seen = new Plan(published, 0, fresh.bound(), fresh.prices(), 0);
        return Planner.resume(instance, seen, halfOfTheTime(config.planner().fullPlanSteps()), Progress.Listener.NONE);
    }

    private Settings halfOfTheTime(long steps) {
        var planner = config.planner();
        return new Settings(planner.seed(), steps, planner.fullPlan().dividedBy(2), 0, 1);
    }

    @Override
    public void resume(Landscape landscape, byte[] learned, Landscape.Touched unsettled) {
        var memory = EngineMemory.of(learned);
        var planner = config.planner();
        var words = EngineWords.of(memory, landscape.today(), planner.weeks(), config.weights());
        var instance = words.instance(landscape);
        var live = live(instance, instance.stability().published(), words.prices(memory));
        live.disturb(
                numbers(unsettled.vacancies(), id -> landscape.vacancy(id).isPresent(), words::vacancyNumber),
                numbers(
                        unsettled.practitioners(),
                        id -> landscape.practitioner(id).isPresent(),
                        words::doctorNumber));
        boundBefore = Instant.EPOCH;
        course = new Course(words, new EngineEvents(words, landscape), live, memory.exchanged());
    }

    /** In an order that is always the same. */
    private static List<Integer> numbers(Set<UUID> ids, Predicate<UUID> isKnown, ToIntFunction<UUID> number) {
        return ids.stream().filter(isKnown).sorted().mapToInt(number).boxed().toList();
    }

    @Override
    public byte[] learned() {
        var known = known();
        return known.words()
                .remember(known.live().plan().prices(), known.exchanged())
                .toBytes();
    }

    @Override
    public Solution learn() {
        var known = known();
        var instance = known.live().instance();
        var priced = Planner.plan(instance, halfOfTheTime(0), Progress.Listener.NONE);
        var fresh = new Course(
                known.words(),
                known.events(),
                live(instance, known.live().assignments(), priced.prices()),
                known.exchanged());
        course = fresh;
        return bounded(fresh);
    }

    @Override
    public Solution settle(Landscape landscape) {
        var known = known();
        course = null;
        known.live().publish(known.words().assignments(landscape.published()));
        known.live().improve(STEPS_TO_SETTLE, config.weights().stability());
        course = known;
        return bounded(known);
    }

    private LivePlan live(Instance instance, List<Assignment> assignments, Prices prices) {
        var settings = new LiveSettings(
                config.planner().seed(), STEPS_AN_EVENT, config.weights().stability());
        return new LivePlan(instance, new Plan(assignments, 0, 0, prices, 0), settings);
    }

    private Course known() {
        var known = course;
        if (known == null) {
            throw new IllegalStateException("nothing has been planned yet");
        }
        return known;
    }

    @Override
    public Solution planAgain(Landscape landscape) {
        var known = course;
        if (known == null || !known.words().fit(landscape.today())) {
            throw new IllegalStateException("nothing has been planned for this week yet");
        }
        course = null;
        known.live().publish(known.words().assignments(landscape.published()));
        List<PlanEvent> events = known.events().since(landscape);
        for (PlanEvent event : events) {
            known.live().apply(event, Math.min(STEPS_AN_EVENT, STEPS_A_ROUND / events.size()));
        }
        course = known;
        if (!clock.instant().isBefore(boundBefore.plus(BETWEEN_BOUNDS))) {
            return bounded(known);
        }
        var placings = known.words().placings(known.live().assignments());
        return new Solution(placings, known.live().objective(), OptionalLong.empty());
    }

    private Solution bounded(Course it) {
        var plan = it.live().plan();
        boundBefore = clock.instant();
        return new Solution(it.words().placings(plan.assignments()), plan.objective(), OptionalLong.of(plan.bound()));
    }

    @Override
    public String version() {
        return version;
    }
}
