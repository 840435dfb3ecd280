package fr.releve.profile.vacancy.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.vacancy.Vacancies;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an account posted, with the host whom it named: how to reach them is kept with each vacancy. */
@ApplicationScoped
@Priority(5)
class OwnNeeds implements OwnPart {

    private static final String KIND = "vacancies";

    private final Vacancies vacancies;
    private final InstantSource clock;

    OwnNeeds(Vacancies vacancies, InstantSource clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        long total = vacancies.countPostedBy(caller.account());
        if (total == 0) {
            return Map.of();
        }
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        var newest = vacancies.listPostedBy(caller.account(), null, new PageRequest(KIND, most, List.of())).stream()
                .limit(most)
                .map(it -> VacancyView.of(it, true, today))
                .toList();
        return Map.of(KIND, Kept.first(newest, total));
    }
}
