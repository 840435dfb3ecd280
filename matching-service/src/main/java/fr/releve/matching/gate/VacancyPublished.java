package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.wording.Sentence;

/** Only a published vacancy takes new proposals; a pause leaves those it has. */
public final class VacancyPublished implements Gate {

    @Override
    public String code() {
        return "vacancy-not-published";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(pair.vacancy().status() == Vacancy.Status.PUBLISHED, among);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le besoin n’est pas publié en ce moment.");
    }

    @Override
    public boolean lasting() {
        return false;
    }
}
