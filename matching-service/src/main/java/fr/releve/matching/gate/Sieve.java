package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.inject.Singleton;
import java.util.function.Predicate;

/**
 * Tells at little cost of very many doctors which to put beside a vacancy, and of which its coordinator may hear: who they are is all it
 * looks at, not what they are promised.
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

    /**
     * Holds back who does not agree to be proposed, or does not come so far: a territory's coordinator hears of the doctors who may come
     * to it, and not of all that there are.
     */
    public Predicate<Practitioner> told(Vacancy vacancy) {
        return it -> it.consentGiven() && pairs.minutes(it, vacancy) <= gates.limit(it, vacancy);
    }
}
