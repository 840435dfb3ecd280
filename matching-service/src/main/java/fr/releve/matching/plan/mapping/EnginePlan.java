package fr.releve.matching.plan.mapping;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.live.Explanations;
import fr.releve.engine.live.Forced;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.PlanEvent;
import fr.releve.engine.live.PreferenceCurve;
import fr.releve.engine.live.WhyNot;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.question.Situation;
import fr.releve.matching.plan.question.StandingPlan;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.term.Rate;
import fr.releve.matching.term.Terms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the engine's explanations. */
final class EnginePlan implements StandingPlan {

    /** For each plan of a curve: as long as a night's plan takes, on one thread. */
    private static final Settings A_LOOK =
            Settings.ofTime(1, Duration.ofSeconds(2)).withThreads(1);

    private final EngineWords words;
    private final Landscape landscape;
    private final Set<String> territories;
    private final LivePlan live;
    private final Terms terms;
    private @Nullable List<Blocking> blocking;

    /** @param landscape as the live plan knows it */
    EnginePlan(EngineWords words, Landscape landscape, LivePlan live, Terms terms) {
        this.words = words;
        this.landscape = landscape;
        this.territories = new HashSet<>(EngineWords.territories(landscape));
        this.live = live;
        this.terms = terms;
    }

    @Override
    public Situation between(UUID practitionerId, UUID vacancyId) {
        int doctor = words.doctorNumber(practitionerId);
        int vacancy = words.vacancyNumber(vacancyId);
        var explanations = live.explanations();
        var why = explanations.whyNot(doctor, vacancy);
        Slots held = Slots.NONE;
        for (Assignment it : why.holders()) {
            held = held.or(it.slots());
        }
        int holders =
                (int) why.holders().stream().map(Assignment::doctor).distinct().count();
        return new Situation(
                reason(why.reason()), words.halfDays(held), holders, forced(explanations, why, doctor, vacancy));
    }

    private static Situation.Reason reason(WhyNot.Reason reason) {
        return switch (reason) {
            case NO_ARC -> Situation.Reason.BEYOND;
            case IN_PLAN -> Situation.Reason.PLACED;
            case NO_SITE -> Situation.Reason.PROMISED;
            case NO_WEEK -> Situation.Reason.LIMITS;
            case HELD -> Situation.Reason.HELD;
            case PAYS_LESS -> Situation.Reason.BETTER_USE;
        };
    }

    private static Optional<Situation.Forced> forced(Explanations explanations, WhyNot why, int doctor, int vacancy) {
        if (why.reason() != WhyNot.Reason.HELD && why.reason() != WhyNot.Reason.PAYS_LESS) {
            return Optional.empty();
        }
        var forced = explanations.force(doctor, vacancy);
        var placed = forced.placed();
        if (placed == null || placed.slots().isEmpty()) {
            return Optional.empty();
        }
        int here = placed.slots().count();
        int own = slots(forced, it -> it.doctor() == doctor);
        int others = slots(forced, it -> it.doctor() != doctor);
        long moved = forced.removed().stream()
                .mapToInt(Assignment::doctor)
                .filter(it -> it != doctor)
                .distinct()
                .count();
        return Optional.of(new Situation.Forced(here, here - own, -others, (int) moved, forced.change()));
    }

    /** Slots won less slots lost by those chosen. */
    private static int slots(Forced forced, Predicate<Assignment> whose) {
        return count(forced.added(), whose) - count(forced.removed(), whose);
    }

    private static int count(List<Assignment> assignments, Predicate<Assignment> which) {
        return assignments.stream()
                .filter(which)
                .mapToInt(it -> it.slots().count())
                .sum();
    }

    @Override
    public Effect effect(Vacancy vacancy, List<Candidate> candidates) {
        if (territories.add(vacancy.territory())) {
            live.apply(new PlanEvent.TerritorySet(words.territory(vacancy.territory())));
        }
        List<Arc> arcs =
                candidates.stream().flatMap(it -> words.arc(it).stream()).toList();
        int number = words.vacancyNumber(vacancy.id());
        List<PlanEvent> events = new ArrayList<>();
        candidates.forEach(it -> freer(it.pair().practitioner()).ifPresent(events::add));
        events.add(new PlanEvent.VacancySet(words.vacancy(vacancy, landscape.onOneDayWith(vacancy)), arcs, List.of()));
        var change = live.whatIf(events).change();
        return new Effect(
                count(change.added(), it -> it.vacancy() == number)
                        - count(change.removed(), it -> it.vacancy() == number),
                count(change.added(), it -> true) - count(change.removed(), it -> true));
    }

    /** Empty if the doctor would do no more than the plan knows. */
    private Optional<PlanEvent> freer(Practitioner it) {
        int number = words.doctorNumber(it.id());
        var known = live.doctor(number);
        int week = EngineWords.weekCap(it);
        int month = EngineWords.monthCap(it);
        return known == null || (week == known.weekCap() && month == known.monthCap())
                ? Optional.empty()
                : Optional.of(live.withCaps(number, week, month));
    }

    @Override
    public Supplier<List<Preference>> preferences(List<Integer> weights) {
        Instance instance = instance();
        List<WeighedArc> arcs = weighed();
        IntFunction<List<Arc>> weighed =
                percent -> arcs.stream().map(it -> it.at(percent)).toList();
        return () -> PreferenceCurve.of(instance, weights, weighed, A_LOOK).stream()
                .map(it -> new Preference(it.weight(), it.covered(), it.ownWorth(), it.blockingPairs()))
                .toList();
    }

    List<WeighedArc> weighed() {
        return instance().arcs().stream()
                .map(it -> new WeighedArc(
                        it,
                        candidate(it).map(known -> terms.wishes(known.pair())).orElse(Rate.NOTHING)))
                .toList();
    }

    Instance instance() {
        return live.instance();
    }

    Optional<Candidate> candidate(Arc it) {
        return landscape.candidate(words.doctorId(it.doctor()), words.vacancyId(it.vacancy()));
    }

    @Override
    public List<Blocking> blocking() {
        var known = blocking;
        if (known == null) {
            known = live.explanations().blockingPairs().stream()
                    .map(it -> new Blocking(
                            words.doctorId(it.doctor()), words.vacancyId(it.vacancy()), it.onOpenSlots(), it.gain()))
                    .toList();
            blocking = known;
        }
        return known;
    }
}
