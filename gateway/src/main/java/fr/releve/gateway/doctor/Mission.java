package fr.releve.gateway.doctor;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Reasons;
import fr.releve.gateway.shell.Sentences;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A need as it looks to one doctor.
 *
 * @param halfDays open to the two
 * @param obstacles what stands in the way, in words; empty if nothing does
 */
record Mission(NeedView need, int travelMinutes, List<HalfDay> halfDays, Reasons reasons, List<String> obstacles) {

    /** @param now time of Paris */
    static Mission of(Prospect it, Vacancy need, Places places, LocalDateTime now) {
        return new Mission(
                NeedView.sought(need, places, now),
                it.travelMinutes(),
                it.halfDays(),
                Reasons.of(it.terms(), it.score()),
                it.refusals().stream().map(Sentences::refusalToYou).toList());
    }
}
