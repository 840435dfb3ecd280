package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.readmodel.Vacancy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What of proposals that wait for a coordinator can still be decided: half-days from tomorrow on. Of a week that has begun, what is left
 * goes with what has passed if the host wants more half-days a week.
 */
public final class Undecided {

    private final LocalDate today;
    private final Map<UUID, Vacancy> vacancies;

    Undecided(LocalDate today, Map<UUID, Vacancy> vacancies) {
        this.today = today;
        this.vacancies = vacancies;
    }

    /** These as if they were proposed. */
    public List<Placing> ahead(List<Placing> placings) {
        return placings.stream()
                .map(it -> new Placing(it.practitionerId(), it.vacancyId(), ahead(it.vacancyId(), it.halfDays())))
                .filter(it -> !it.halfDays().isEmpty())
                .toList();
    }

    /** All of what is decided already. */
    HalfDays of(Proposal it) {
        return it.status() == Proposal.Status.PROPOSED ? ahead(it.vacancyId(), it.halfDays()) : it.halfDays();
    }

    private HalfDays ahead(UUID vacancyId, HalfDays proposed) {
        var left = proposed.from(today.plusDays(1));
        var vacancy = vacancies.get(vacancyId);
        if (vacancy == null || left.size() == proposed.size()) {
            return left;
        }
        var nextWeeks = left.from(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        return left.size() - nextWeeks.size() < vacancy.minimumBlock() ? nextWeeks : left;
    }
}
