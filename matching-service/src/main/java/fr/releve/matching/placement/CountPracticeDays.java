package fr.releve.matching.placement;

import fr.releve.matching.proposal.caution.PracticeDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;

/** Counts the days of replacement that came together in placements. */
@ApplicationScoped
class CountPracticeDays implements PracticeDays {

    private final Placements placements;

    CountPracticeDays(Placements placements) {
        this.placements = placements;
    }

    @Override
    @Transactional
    public Map<Stay, Long> of(Collection<Stay> stays) {
        return placements.countReplacementDays(stays);
    }
}
