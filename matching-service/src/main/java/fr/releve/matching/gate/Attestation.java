package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** A coordinator has seen the doctor's credential and insurance. */
public final class Attestation implements Gate {

    @Override
    public String code() {
        return "attestation";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(pair.practitioner().attested(), among);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Les justificatifs du médecin n’ont pas encore été vérifiés par un coordinateur.");
    }
}
