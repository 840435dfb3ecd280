package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;

/** The doctor's specialty is the one asked for. */
public final class SameSpecialty implements Gate {

    @Override
    public String code() {
        return "specialty";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(pair.practitioner().specialty().equals(pair.vacancy().specialty()), among);
    }

    @Override
    public String sentence(Pair pair) {
        return "La spécialité du médecin n’est pas celle demandée.";
    }
}
