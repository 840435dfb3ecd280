package fr.releve.matching.plan.question;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.matching.place.Communes;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Tells a territory what a change of its need would bring: how many more doctors could come, how many more half-days are covered. */
@ApplicationScoped
public class AskWhatIf {

    private static final Comparator<Forecast.Option> BEST_FIRST = Comparator.comparingInt(Forecast.Option::halfDays)
            .thenComparingInt(Forecast.Option::doctors)
            .reversed()
            .thenComparing(Forecast.Option::code);

    private final StandingPlans plans;
    private final Communes communes;

    AskWhatIf(StandingPlans plans, Communes communes) {
        this.plans = plans;
        this.communes = communes;
    }

    /**
     * @throws NotFound if there is no such vacancy
     * @throws NotAllowed if the caller does not act for its territory
     * @throws InvalidRequest if a host asks what only a coordinator may
     */
    public Forecast handle(UUID vacancyId, Wish wish, Caller caller) {
        return plans.ask((landscape, plan) -> {
            var vacancy = landscape.vacancy(vacancyId).orElseThrow(() -> new NotFound("vacancy", vacancyId));
            caller.mustActFor(vacancy.territory());
            mustBeFor(caller, wish);
            return forecast(landscape, plan, vacancy, wish);
        });
    }

    /**
     * @throws InvalidRequest if the commune is unknown, or a host asks what only a coordinator may
     * @throws NotAllowed if the caller does not act for its territory
     */
    public Forecast handle(VacancyDraft draft, Wish wish, Caller caller) {
        var commune = communes.find(draft.commune())
                .orElseThrow(() -> new InvalidRequest(
                        ProblemKind.UNKNOWN_COMMUNE,
                        "/vacancy/commune",
                        "No commune has the code " + draft.commune() + "."));
        caller.mustActFor(commune.territory());
        mustBeFor(caller, wish);
        return plans.ask((landscape, plan) -> forecast(landscape, plan, draft.at(commune), wish));
    }

    /**
     * Minute by minute, or half-day by half-day, a host would see where the limit of a single doctor lies: they ask for the one step that
     * answers offer.
     */
    private static void mustBeFor(Caller caller, Wish wish) {
        if (caller.is(Roles.COORDINATOR)) {
            return;
        }
        if (wish.extraMinutes() != 0 && wish.extraMinutes() != SingleChanges.EXTRA_MINUTES) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_REQUEST,
                    "/extraMinutes",
                    "A host asks for " + SingleChanges.EXTRA_MINUTES + " minutes, or for none.");
        }
        if (wish.extraHalfDaysPerWeek() != 0) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_REQUEST,
                    "/extraHalfDaysPerWeek",
                    "Only a coordinator asks for more half-days a week.");
        }
    }

    /** What the landscape and its plan say, without asking who may know. */
    public static Forecast forecast(Landscape landscape, StandingPlan plan, Vacancy vacancy, Wish wish) {
        var now = Outcome.of(landscape, plan, vacancy, Wish.NOTHING);
        var then = wish.equals(Wish.NOTHING) ? now : Outcome.of(landscape, plan, vacancy, wish);
        List<Forecast.Option> options = new ArrayList<>();
        for (var change : SingleChanges.of(wish.on(vacancy), landscape.today())) {
            var outcome = Outcome.of(landscape, plan, vacancy, wish.and(change.wish()));
            int doctors = outcome.doctors() - then.doctors();
            int halfDays = outcome.halfDays() - then.halfDays();
            if (doctors > 0 || halfDays > 0) {
                var label = change.label();
                options.add(new Forecast.Option(
                        change.code(),
                        doctors,
                        halfDays,
                        sentence(label.text(), doctors, halfDays),
                        label.form(),
                        label.values(),
                        label.text(),
                        change.wish().opened()));
            }
        }
        options.sort(BEST_FIRST);
        return new Forecast(
                now.doctors(), then.doctors(), then.halfDays() - now.halfDays(), sentences(wish, now, then), options);
    }

    private static List<String> sentences(Wish wish, Outcome now, Outcome then) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                now.doctors() == 0
                        ? "Tel quel, aucun médecin ne peut venir."
                        : "Tel quel, %s venir."
                                .formatted(Count.of(now.doctors(), "un médecin peut", "médecins peuvent")));
        if (!wish.equals(Wish.NOTHING)) {
            sentences.add(
                    sentence("Avec ces changements", then.doctors() - now.doctors(), then.halfDays() - now.halfDays()));
        }
        return sentences;
    }

    private static String sentence(String label, int doctors, int halfDays) {
        return "%s : %s, %s"
                .formatted(
                        label,
                        Count.difference(doctors, "médecin", "médecins"),
                        Count.difference(halfDays, "demi-journée couverte", "demi-journées couvertes"));
    }

    /** Who could come, and what the plan would make of it. */
    private record Outcome(int doctors, int halfDays) {

        static Outcome of(Landscape landscape, StandingPlan plan, Vacancy vacancy, Wish wish) {
            var changed = wish.on(vacancy);
            List<Candidate> candidates = landscape.candidatesFor(changed, wish::on);
            return new Outcome(
                    candidates.size(), plan.effect(changed, candidates).everywhere());
        }
    }
}
