package fr.releve.profile.vacancy.messaging;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.MissionKind;
import fr.releve.contracts.Setting;
import fr.releve.contracts.Topics;
import fr.releve.contracts.VacancyState;
import fr.releve.kit.outbox.Outbox;
import fr.releve.kit.time.Clock;
import fr.releve.profile.availability.Timetable;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import fr.releve.profile.vacancy.Pay;
import fr.releve.profile.vacancy.Practice;
import fr.releve.profile.vacancy.Vacancy;
import fr.releve.profile.vacancy.VacancyNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class VacancyPublisher implements VacancyNews {

    private final Outbox outbox;
    private final Communes communes;
    private final InstantSource clock;

    VacancyPublisher(Outbox outbox, Communes communes, InstantSource clock) {
        this.outbox = outbox;
        this.communes = communes;
        this.clock = clock;
    }

    @Override
    public void changed(Vacancy vacancy) {
        if (vacancy.publishedAt().isEmpty()) {
            return;
        }
        var state = state(vacancy, communes.get(vacancy.need().commune()));
        outbox.tell(Topics.VACANCIES, state.key(), "vacancy.changed", state);
    }

    private static @Nullable Setting setting(Practice it) {
        return it.setting() == null ? null : Setting.valueOf(it.setting().name());
    }

    /** What a table made a draft again takes no new proposals; that it was given up is for its host and coordinator. */
    private static VacancyState.Status status(Vacancy.Status it) {
        return switch (it) {
            case PUBLISHED -> VacancyState.Status.PUBLISHED;
            case DRAFT, PAUSED -> VacancyState.Status.PAUSED;
            case CLOSED, CANCELLED -> VacancyState.Status.CLOSED;
        };
    }

    private VacancyState state(Vacancy it, Commune commune) {
        var need = it.need();
        return new VacancyState(
                it.id(),
                it.version(),
                it.account(),
                status(it.status()),
                MissionKind.valueOf(need.kind().name()),
                need.specialty().name(),
                need.practice().id().toString(),
                it.territory(),
                commune.insee(),
                commune.latitude(),
                commune.longitude(),
                halfDays(need.wanted()),
                need.doctorsPerHalfDay(),
                need.minimumBlock(),
                need.housingOffered(),
                VacancyState.Urgency.valueOf(need.urgency().name()),
                it.termsVersion(),
                need.pay().kind() == Pay.Kind.FEE_SHARE ? need.pay().amount() : null,
                need.replaced() != null,
                setting(need.practice()));
    }

    private List<HalfDay> halfDays(Timetable wanted) {
        var now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        return wanted.halfDaysAfter(now).stream()
                .map(it -> new HalfDay(it.date(), HalfDay.Part.valueOf(it.part().name())))
                .toList();
    }
}
