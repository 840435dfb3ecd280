package fr.releve.profile.vacancy;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A vacancy is given up before it was met, and the log says why. */
@ApplicationScoped
public class CancelVacancy {

    private final Vacancies vacancies;
    private final VacancyLog log;
    private final VacancyNews news;
    private final InstantSource clock;

    public CancelVacancy(Vacancies vacancies, VacancyLog log, VacancyNews news, InstantSource clock) {
        this.vacancies = vacancies;
        this.log = log;
        this.news = news;
        this.clock = clock;
    }

    /** @throws Conflict if it is over already */
    @Transactional
    public Vacancy handle(UUID id, String reasonCode, Caller caller) {
        var vacancy = vacancies.lock(id);
        VacancyRights.mustManage(vacancy, caller);
        var from = vacancy.status();
        vacancy.cancel();
        log.append(vacancy, VacancyDeed.CANCEL, from, caller.account(), reasonCode, clock.instant());
        news.changed(vacancy);
        return vacancy;
    }
}
