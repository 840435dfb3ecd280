package fr.releve.matching.reserve;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows who could still come to a vacancy; without names, to coordinators and to the host. */
@ApplicationScoped
public class ReadReserve {

    private final Vacancies vacancies;
    private final Reserve reserve;

    public ReadReserve(Vacancies vacancies, Reserve reserve) {
        this.vacancies = vacancies;
        this.reserve = reserve;
    }

    /**
     * What stands behind a vacancy.
     *
     * @param uncovered half-days to come that have a place left
     * @param standbys who could take some of them, best first; once all are covered, who could take some of those to come if they were
     *     given back
     */
    public record View(HalfDays uncovered, List<Standby> standbys) {}

    /** @throws NotAllowed if the caller does not act for its territory */
    @Transactional
    public View handle(UUID vacancyId, Caller caller) {
        var vacancy = vacancies.get(vacancyId);
        caller.mustActFor(vacancy.territory());
        var uncovered = reserve.uncovered(vacancy);
        return new View(uncovered, reserve.of(vacancy, uncovered.isEmpty() ? reserve.ahead(vacancy) : uncovered));
    }
}
