package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.place.Communes.Commune;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Vacancy;
import java.util.UUID;

/**
 * A need that somebody is about to write down.
 *
 * @param commune INSEE code
 */
public record VacancyDraft(
        MissionKind kind,
        String specialty,
        String commune,
        HalfDays wanted,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housingOffered,
        boolean urgent) {

    /** One for all drafts: they are asked about one at a time and never kept. */
    private static final UUID ID = new UUID(0, 0);

    Vacancy at(Commune at) {
        return new Vacancy(
                ID,
                0,
                "",
                Vacancy.Status.PUBLISHED,
                kind,
                specialty,
                "",
                at.territory(),
                at.place(),
                wanted,
                doctorsPerHalfDay,
                minimumBlock,
                housingOffered,
                urgent,
                0,
                null,
                false,
                null);
    }
}
