package fr.releve.profile.vacancy;

import fr.releve.kit.security.Caller;
import fr.releve.profile.availability.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A need is written down, for its author's eyes until it is published. */
@ApplicationScoped
public class PostVacancy {

    private final Vacancies vacancies;
    private final NeedEntry entry;
    private final VacancyLog log;
    private final VacancyNews news;
    private final InstantSource clock;

    public PostVacancy(Vacancies vacancies, NeedEntry entry, VacancyLog log, VacancyNews news, InstantSource clock) {
        this.vacancies = vacancies;
        this.entry = entry;
        this.log = log;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public UUID handle(Need need, Caller caller) {
        var territory = entry.check(need, Timetable.EMPTY, caller);
        var now = clock.instant();
        var vacancy = Vacancy.draft(UUID.randomUUID(), caller.account(), territory, need, now);
        vacancies.persist(vacancy);
        log.append(vacancy, VacancyDeed.POST, vacancy.status(), caller.account(), null, now);
        news.changed(vacancy);
        return vacancy.id();
    }
}
