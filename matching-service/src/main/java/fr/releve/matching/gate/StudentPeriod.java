package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import java.time.LocalDate;
import java.time.Period;

/**
 * A student's placement lasts three months at most: only half-days less than that after the first one stay open, counted from the
 * first half-day already promised to the same vacancy, if there is any.
 */
public final class StudentPeriod implements Gate {

    private final Period longest;

    public StudentPeriod(Period longest) {
        this.longest = longest;
    }

    @Override
    public String code() {
        return "student-period";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        HalfDays whole = among.or(pair.ties().promisedHere());
        if (!pair.practitioner().student() || whole.isEmpty()) {
            return among;
        }
        LocalDate lastDay = whole.first().date().plus(longest).minusDays(1);
        return among.until(lastDay);
    }

    @Override
    public String sentence(Pair pair) {
        return "Un remplacement par un étudiant dure trois mois au plus.";
    }
}
