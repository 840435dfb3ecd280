package fr.releve.profile.vacancy;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;

/** Who may write vacancies: a municipality its own in its territories, a coordinator all in theirs. */
public final class VacancyRights {

    private VacancyRights() {}

    public static boolean mayManage(Vacancy vacancy, Caller caller) {
        return caller.actsFor(vacancy.territory())
                && (caller.is(Roles.COORDINATOR) || (caller.is(Roles.MUNICIPALITY) && caller.owns(vacancy.account())));
    }

    /**
     * @throws NotFound if the caller may not, and it was never published: nobody else knows of it
     * @throws NotAllowed if the caller may not
     */
    static void mustManage(Vacancy vacancy, Caller caller) {
        if (vacancy.publishedAt().isEmpty() && !mayManage(vacancy, caller)) {
            throw new NotFound("vacancy", vacancy.id());
        }
        caller.mustActFor(vacancy.territory());
        if (!mayManage(vacancy, caller)) {
            throw new NotAllowed("This vacancy belongs to another account.");
        }
    }
}
