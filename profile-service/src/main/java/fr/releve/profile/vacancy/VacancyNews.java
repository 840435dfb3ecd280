package fr.releve.profile.vacancy;

/** Tells others of vacancies, in the transaction of the change; of those never published, nothing. */
public interface VacancyNews {

    void changed(Vacancy vacancy);
}
