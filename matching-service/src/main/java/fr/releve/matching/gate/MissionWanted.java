package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** The doctor wants missions of this kind. */
public final class MissionWanted implements Gate {

    @Override
    public String code() {
        return "mission-kind";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(
                pair.practitioner().missionKinds().contains(pair.vacancy().kind()), among);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le médecin ne souhaite pas ce type de mission.");
    }
}
