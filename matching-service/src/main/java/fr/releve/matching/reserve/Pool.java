package fr.releve.matching.reserve;

import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All doctors and all needs, read when they are first asked for and then kept: who sees to many needs at one moment reads everything once.
 * For one thread.
 */
final class Pool {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private @Nullable List<Practitioner> doctors;
    private @Nullable Map<UUID, Vacancy> needs;

    Pool(Practitioners practitioners, Vacancies vacancies) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
    }

    List<Practitioner> doctors() {
        var known = doctors;
        if (known == null) {
            known = practitioners.listAll();
            doctors = known;
        }
        return known;
    }

    Map<UUID, Vacancy> needs() {
        var known = needs;
        if (known == null) {
            known = vacancies.byId();
            needs = known;
        }
        return known;
    }
}
