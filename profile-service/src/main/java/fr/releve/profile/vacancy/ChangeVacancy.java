package fr.releve.profile.vacancy;

import fr.releve.kit.security.Caller;
import fr.releve.kit.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A need is other than it was. */
@ApplicationScoped
public class ChangeVacancy {

    private final Vacancies vacancies;
    private final NeedEntry entry;
    private final VacancyNews news;

    public ChangeVacancy(Vacancies vacancies, NeedEntry entry, VacancyNews news) {
        this.vacancies = vacancies;
        this.entry = entry;
        this.news = news;
    }

    /** @param read version that the caller has read */
    @Transactional
    public Vacancy handle(UUID id, Need need, long read, Caller caller) {
        var vacancy = vacancies.lock(id);
        VacancyRights.mustManage(vacancy, caller);
        Versions.mustBeCurrent(read, vacancy.version());
        var territory = entry.check(need, vacancy.need().wanted(), caller);
        vacancy.describe(territory, need);
        news.changed(vacancy);
        return vacancy;
    }
}
