package fr.releve.matching.reserve;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.HeldHalfDays;
import fr.releve.matching.readmodel.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows who shares a vacancy over its weeks; without names, to coordinators and to the host. */
@ApplicationScoped
public class ReadRelay {

    private final Vacancies vacancies;
    private final HeldHalfDays held;

    public ReadRelay(Vacancies vacancies, HeldHalfDays held) {
        this.vacancies = vacancies;
        this.held = held;
    }

    /**
     * @return the half-days held for each doctor, who begins first comes first
     * @throws NotAllowed if the caller does not act for its territory
     */
    @Transactional
    public List<HalfDays> handle(UUID vacancyId, Caller caller) {
        caller.mustActFor(vacancies.get(vacancyId).territory());
        return held.ofVacancy(vacancyId);
    }
}
