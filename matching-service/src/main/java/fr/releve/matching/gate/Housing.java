package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** A doctor who needs housing is placed only where it is offered. */
public final class Housing implements Gate {

    @Override
    public String code() {
        return "housing";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(!pair.practitioner().needsHousing() || pair.vacancy().housingOffered(), among);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le médecin a besoin d’un logement et aucun n’est proposé.");
    }
}
