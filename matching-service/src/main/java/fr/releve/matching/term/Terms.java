package fr.releve.matching.term;

import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

/** Every term, with its weight. None of them knows of a spouse: family never decides between doctors (Code du travail, L1132-1). */
@Singleton
public class Terms {

    private final List<Term> all;

    public Terms(MatchingConfig config) {
        var weights = config.weights();
        all = List.of(
                new Cover(weights.halfDay()),
                new PriorityTerritory(weights.priorityTerritory()),
                new Urgency(weights.urgency()),
                new NearHome(weights.nearHome()),
                new WishedSetting(weights.wishedSetting()),
                new Travel(weights.dailyMinute(), weights.weeklyMinute()),
                new Continuity(weights.newFace()));
    }

    public List<Term> all() {
        return all;
    }

    /** What all terms together give. */
    public Rate rate(Pair pair) {
        return rate(pair, it -> true);
    }

    /** What of it is the doctor's wish: road, kind of practice, a place they know. */
    public Rate wishes(Pair pair) {
        return rate(pair, Term::isWish);
    }

    private Rate rate(Pair pair, Predicate<Term> which) {
        Rate sum = Rate.NOTHING;
        for (Term term : all) {
            if (which.test(term)) {
                sum = sum.plus(term.rate(pair));
            }
        }
        return sum;
    }

    /** The terms that count for these half-days; their points add up to {@code rate(pair).points(halfDays)}. */
    public List<ScoreTerm> explain(Pair pair, HalfDays halfDays) {
        return all.stream()
                .map(it -> ScoreTerm.of(it, it.rate(pair).points(halfDays), it.sentence(pair)))
                .filter(it -> it.points() != 0)
                .toList();
    }
}
