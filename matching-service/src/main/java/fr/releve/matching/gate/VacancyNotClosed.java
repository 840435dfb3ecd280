package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.wording.Sentence;

/** A closed vacancy loses the proposals it has. */
public final class VacancyNotClosed implements Gate {

    @Override
    public String code() {
        return "vacancy-closed";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(pair.vacancy().status() != Vacancy.Status.CLOSED, among);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le besoin est clos.");
    }
}
