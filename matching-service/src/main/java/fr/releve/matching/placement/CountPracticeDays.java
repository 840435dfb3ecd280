package fr.releve.matching.placement;

import fr.releve.matching.proposal.caution.PracticeDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Finds the days of replacement that came together in placements. */
@ApplicationScoped
class CountPracticeDays implements PracticeDays {

    private final Placements placements;

    CountPracticeDays(Placements placements) {
        this.placements = placements;
    }

    @Override
    @Transactional
    public Map<Stay, Set<LocalDate>> of(Collection<Stay> stays) {
        return placements.replacementDates(stays);
    }
}
