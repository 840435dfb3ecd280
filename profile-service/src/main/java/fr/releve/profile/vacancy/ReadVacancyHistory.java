package fr.releve.profile.vacancy;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** How a vacancy came to be what it is, for those who may change it. */
@ApplicationScoped
public class ReadVacancyHistory {

    private static final int MOST = 1_000;

    private final Vacancies vacancies;
    private final VacancyLog log;

    public ReadVacancyHistory(Vacancies vacancies, VacancyLog log) {
        this.vacancies = vacancies;
        this.log = log;
    }

    /**
     * The first line first, a thousand at most.
     *
     * @throws NotFound if the caller may not know of it
     * @throws NotAllowed if it is none of the caller's business
     */
    @Transactional
    public List<VacancyLine> handle(UUID id, Caller caller) {
        VacancyRights.mustManage(vacancies.get(id), caller);
        return log.listOf(id, MOST);
    }
}
