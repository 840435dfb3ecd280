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

/** Shows who could still come to a vacancy, and who shares it week by week; without names, to coordinators and to the host. */
@ApplicationScoped
public class ReadReserve {

    private final Vacancies vacancies;
    private final HeldHalfDays held;
    private final Reserve reserve;

    public ReadReserve(Vacancies vacancies, HeldHalfDays held, Reserve reserve) {
        this.vacancies = vacancies;
        this.held = held;
        this.reserve = reserve;
    }

    /**
     * What stands behind a vacancy.
     *
     * @param uncovered half-days to come that have a place left
     * @param standbys who could take some of them, best first
     * @param relay who takes turns, in the order of their first half-day: the half-days of each
     */
    public record View(HalfDays uncovered, List<Standby> standbys, List<HalfDays> relay) {}

    /** @throws NotAllowed if the caller neither coordinates the territory nor answers for the host */
    @Transactional
    public View handle(UUID vacancyId, Caller caller) {
        var vacancy = vacancies.get(vacancyId);
        if (!caller.owns(vacancy.hostAccount())) {
            caller.mustActFor(vacancy.territory());
        }
        var uncovered = reserve.uncovered(vacancy);
        return new View(uncovered, reserve.of(vacancy, uncovered), held.ofVacancy(vacancyId));
    }
}
