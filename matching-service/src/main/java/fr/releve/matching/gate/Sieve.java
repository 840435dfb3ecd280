package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.inject.Singleton;
import java.util.function.Predicate;

/**
 * Tells at little cost whom no gate would let through, so that of very many doctors only the others are put beside a vacancy: who they are is
 * all it looks at, not what they are promised.
 */
@Singleton
public class Sieve {

    private final Gates gates;
    private final Pairs pairs;

    public Sieve(Gates gates, Pairs pairs) {
        this.gates = gates;
        this.pairs = pairs;
    }

    /**
     * Holds back whom specialty, half-days or road keep from coming.
     *
     * @param among the half-days in question
     */
    public Predicate<Practitioner> of(Vacancy vacancy, HalfDays among) {
        boolean parted = gates.partSpecialties(pairs.today());
        return it -> (!parted || it.specialty().equals(vacancy.specialty()))
                && it.availability().intersects(among)
                && pairs.minutes(it, vacancy) <= gates.farthest(it);
    }
}
