package fr.releve.matching.plan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.search.Planner;
import fr.releve.matching.Fixtures;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.Seeds;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.PlanMemory;
import fr.releve.matching.plan.question.AskWhatIf;
import fr.releve.matching.plan.question.Forecast;
import fr.releve.matching.plan.question.Situation;
import fr.releve.matching.plan.question.StandingPlan;
import fr.releve.matching.plan.question.Wish;
import fr.releve.matching.proposal.Published;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Questions about a plan of the demo people and needs: answered soon, and without changing the plan. */
class QuestionsTest {

    private static final MatchingConfig CONFIG = Fixtures.config();
    private static final Terms TERMS = new Terms(CONFIG);
    private static final Landscape LANDSCAPE = new Seeds().landscape(CONFIG);
    private static final EnginePlan PLAN = planned();

    private static EnginePlan planned() {
        var words = new EngineWords(LANDSCAPE.today(), CONFIG.planner().weeks(), CONFIG.weights());
        var plan = Planner.plan(words.instance(LANDSCAPE), Settings.ofSteps(1, 3_000), Progress.Listener.NONE);
        words.placings(plan.assignments())
                .forEach(it -> LANDSCAPE.put(
                        Published.proposal(it.practitionerId(), it.vacancyId(), it.halfDays(), Seeds.CLOCK.instant())));
        LANDSCAPE.refresh();
        var memory = new PlanMemory(
                LANDSCAPE.today(),
                EngineVersion.of(CONFIG.weights()),
                Seeds.CLOCK.instant(),
                words.remember(plan.prices(), Exchanged.NONE).toBytes());
        long start = System.nanoTime();
        var read = new EngineReader(CONFIG, TERMS).read(LANDSCAPE, Optional.of(memory));
        System.out.printf("seeds: a plan is opened for questions in %d ms%n", millisSince(start));
        return read;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static List<Vacancy> published() {
        return LANDSCAPE.vacancies().stream()
                .filter(it -> it.status() == Vacancy.Status.PUBLISHED)
                .limit(60)
                .toList();
    }

    @Test
    void every_what_if_of_the_seeds_is_answered_in_less_than_300_ms_and_changes_nothing() {
        List<Forecast> first = forecasts(Wish.NOTHING);
        List<Long> millis = new ArrayList<>();
        for (Vacancy it : published()) {
            long start = System.nanoTime();
            AskWhatIf.forecast(LANDSCAPE, PLAN, it, Wish.NOTHING);
            millis.add(millisSince(start));
        }
        millis.sort(Comparator.naturalOrder());
        System.out.printf(
                "seeds: what-if p50=%d ms p95=%d ms max=%d ms%n",
                millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100), millis.getLast());
        assertThat(millis.get(millis.size() * 95 / 100)).isLessThan(300);
        assertThat(forecasts(Wish.NOTHING)).isEqualTo(first);
        assertThat(first).anySatisfy(it -> assertThat(it.options()).isNotEmpty());
        first.stream().flatMap(it -> it.options().stream()).limit(8).forEach(it -> System.out.println(it.sentence()));
    }

    private static List<Forecast> forecasts(Wish wish) {
        return published().stream()
                .map(it -> AskWhatIf.forecast(LANDSCAPE, PLAN, it, wish))
                .toList();
    }

    @Test
    void an_option_brings_what_it_said_once_it_is_wished() {
        for (Vacancy it : published()) {
            for (Forecast.Option option :
                    AskWhatIf.forecast(LANDSCAPE, PLAN, it, Wish.NOTHING).options()) {
                if (!option.opened().isEmpty()) {
                    var wish = new Wish(option.opened(), null, null, null, 0, 0);
                    var wished = AskWhatIf.forecast(LANDSCAPE, PLAN, it, wish);
                    assertThat(wished.then() - wished.now()).isEqualTo(option.doctors());
                    assertThat(wished.gain()).isEqualTo(option.halfDays());
                }
            }
        }
    }

    @Test
    void what_still_brings_more_is_reckoned_on_top_of_what_is_wished() {
        int more = 0;
        for (Vacancy it : published()) {
            var wish = new Wish(HalfDays.NONE, null, null, null, 30, 0);
            var wished = AskWhatIf.forecast(LANDSCAPE, PLAN, it, wish);
            for (Forecast.Option option : wished.options()) {
                if (!option.opened().isEmpty()) {
                    var both = new Wish(option.opened(), null, null, null, 30, 0);
                    var then = AskWhatIf.forecast(LANDSCAPE, PLAN, it, both);
                    assertThat(then.then() - wished.then()).isEqualTo(option.doctors());
                    more++;
                }
            }
        }
        assertThat(more).isPositive();
    }

    @Test
    void doctors_who_would_do_more_in_a_week_bring_at_least_as_much_and_the_plan_stays() {
        List<Forecast> before = forecasts(Wish.NOTHING);

        List<Forecast> freer = forecasts(new Wish(HalfDays.NONE, null, null, null, 0, 2));

        assertThat(freer).allSatisfy(it -> assertThat(it.then()).isGreaterThanOrEqualTo(it.now()));
        assertThat(freer).anySatisfy(it -> assertThat(it.gain()).isPositive());
        assertThat(forecasts(Wish.NOTHING)).isEqualTo(before);
    }

    @Test
    void every_open_pair_outside_the_plan_has_a_reason_confirmed_by_force() {
        Map<Situation.Reason, Integer> reasons = new EnumMap<>(Situation.Reason.class);
        for (UUID doctor :
                LANDSCAPE.practitioners().stream().map(it -> it.id()).limit(80).toList()) {
            for (Candidate it : LANDSCAPE.candidatesOf(doctor)) {
                var situation = PLAN.between(doctor, it.pair().vacancy().id());
                reasons.merge(situation.reason(), 1, Integer::sum);
                if (situation.reason() == Situation.Reason.HELD) {
                    assertThat(situation.holders()).isPositive();
                    assertThat(situation.held().isEmpty()).isFalse();
                }
                situation
                        .forced()
                        .ifPresent(forced -> assertThat(forced.placed())
                                .as(situation.toString())
                                .isPositive());
            }
        }
        System.out.println("seeds: " + reasons);
        assertThat(reasons).containsKeys(Situation.Reason.PLACED, Situation.Reason.HELD, Situation.Reason.BETTER_USE);
    }

    @Test
    void the_curve_weighs_no_wish_at_nothing_and_plans_for_what_the_plan_does_at_a_hundred_percent() {
        List<WeighedArc> arcs = PLAN.weighed();
        assertThat(arcs).extracting(it -> it.at(100)).isEqualTo(PLAN.instance().arcs());

        for (WeighedArc it : arcs) {
            var pair = PLAN.candidate(it.asPlanned()).orElseThrow().pair();
            int needs = TERMS.all().stream()
                    .filter(term -> !term.isWish())
                    .mapToInt(term -> term.rate(pair).perHalfDay())
                    .sum();
            assertThat(it.at(0))
                    .extracting(Arc::valuePerSlot, Arc::tripCostPerWeek, Arc::setupCost)
                    .containsExactly(needs, 0, 0);
        }
        assertThat(arcs)
                .as("daily journeys weigh on each half-day")
                .anyMatch(it -> it.wishes().perHalfDay() < 0);
    }

    @Test
    void blocking_pairs_come_with_those_on_open_half_days_first() {
        long start = System.nanoTime();
        var blocking = PLAN.blocking();
        System.out.printf("seeds: %d blocking pairs in %d ms%n", blocking.size(), millisSince(start));
        assertThat(blocking)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(StandingPlan.Blocking::onOpenHalfDays)
                        .reversed());
        assertThat(blocking).allMatch(it -> it.gain() > 0);
    }
}
