package fr.releve.profile.vacancy;

import fr.releve.kit.security.Caller;
import fr.releve.kit.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** A vacancy is published, paused or closed. */
@ApplicationScoped
public class MoveVacancy {

    /** Where to. */
    public enum Step {
        PUBLICATION(VacancyDeed.PUBLISH),
        PAUSE(VacancyDeed.PAUSE),
        CLOSURE(VacancyDeed.CLOSE);

        private final VacancyDeed deed;

        Step(VacancyDeed deed) {
            this.deed = deed;
        }
    }

    private final Vacancies vacancies;
    private final VacancyLog log;
    private final VacancyNews news;
    private final InstantSource clock;

    public MoveVacancy(Vacancies vacancies, VacancyLog log, VacancyNews news, InstantSource clock) {
        this.vacancies = vacancies;
        this.log = log;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Vacancy handle(UUID id, Step step, Caller caller) {
        var vacancy = vacancies.lock(id);
        VacancyRights.mustManage(vacancy, caller);
        var now = clock.instant();
        var from = vacancy.status();
        switch (step) {
            case PUBLICATION -> vacancy.publish(now, LocalDate.ofInstant(now, Clock.PARIS));
            case PAUSE -> vacancy.pause();
            case CLOSURE -> vacancy.close();
        }
        log.append(vacancy, step.deed, from, caller.account(), null, now);
        news.changed(vacancy);
        return vacancy;
    }
}
